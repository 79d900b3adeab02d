// @ts-check
// The documents that the page has named, in the order of their numbers.
import {html, nothing} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {korean, section} from 'hwanryu/figure.js';
import {day} from 'hwanryu/format.js';
import {language} from 'hwanryu/state.js';
import {t} from 'hwanryu/texts.js';

/** Drawn last: by then every figure has named its source. @param {import('./main.js').View} view */
export function sources({model, citations}) {
  return section('sources', request('/v1/sources', {id: citations.ids}), html`
    <ol class="sources">${citations.ids.map(id => source(id, citations.known.get(id)))}</ol>
    ${readAt(model.report.value.readAt)}`);
}

/** @param {string} id @param {any} known */
function source(id, known) {
  if (!known) return html`<li id="source-${id}" tabindex="-1"><a href="/v1/sources/${id}">${id}</a></li>`;
  return html`<li id="source-${id}" tabindex="-1">${korean(known.publisher)}${known.title ? html`, ${korean(known.title)}` : nothing},
    ${known.publishedOn ? day(known.publishedOn) : t('undated')}
    ${known.url ? html` · <a href=${known.url} rel="noreferrer">${t('original')}</a>` : nothing}
    <span class="json">· <a href="/v1/sources/${id}" aria-label=${t('requestOf', `${known.publisher} ${known.publishedOn ?? ''}`)}>${t('request')}</a></span></li>`;
}

/** @param {string | null} instant */
function readAt(instant) {
  if (!instant) return nothing;
  const text = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Seoul'}).format(new Date(instant));
  return html`<p class="note">${t('readAt', `${text} (KST)`)}</p>`;
}
