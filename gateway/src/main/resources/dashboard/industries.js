// @ts-check
// The year's industries by category, and the succession of all of the region's.
import {html, nothing} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {drawn, korean, missing, part, section} from 'hwanryu/figure.js';
import {codes, label, nameOf} from 'hwanryu/labels.js';
import {t} from 'hwanryu/texts.js';

/** @param {import('./main.js').View} view */
export function industries(view) {
  const {regionId, year} = view.model.report.value;
  return section('industries', request('/v1/industries', {regionId, validIn: year}), html`
    ${part(view.model.report.value, 'industries', found => found?.length ? categories(found, view) : html`<p>${missing()}</p>`)}
    <h3>${t('succession')}</h3>
    ${drawn(view.model.industries, all => succession(all, view))}`);
}

/** @param {any[]} found @param {import('./main.js').View} view */
function categories(found, view) {
  const known = codes('category');
  const order = [...new Set(found.map(one => one.category))].sort((a, b) => known.indexOf(a) - known.indexOf(b));
  return html`<div class="columns">${order.map(category => html`<div class="card"><h3>${label('category', category)}</h3>
    <ul class="plain">${found.filter(one => one.category === category).map(one => industry(one, view))}</ul></div>`)}</div>`;
}

/** @param {any} one @param {import('./main.js').View} view */
function industry(one, {model, citations}) {
  const partners = one.partnerRegionIds.map((/** @type {string} */ id) =>
    nameOf(model.regions.value?.find((/** @type {any} */ region) => region.id === id) ?? {id}));
  return html`<li><a href="/v1/industries/${one.id}/lineage" aria-label=${t('lineageOf', nameOf(one))}>${korean(nameOf(one))}</a>
    ${citations.links([one.sourceId])}
    <span class="aside">${years(one)}${one.cooperation ? html` · ${label('cooperation', one.cooperation)}` : nothing}${
      partners.length ? html` · ${t('with', partners.join(', '))}${citations.links([one.partnerSourceId])}` : nothing}</span></li>`;
}

/** @param {any} one */
function years(one) {
  if (one.validFromYear && one.validFromYear === one.validToYear) return t('only', one.validFromYear);
  if (one.validFromYear && one.validToYear) return t('span', one.validFromYear, one.validToYear);
  if (one.validToYear) return t('until', one.validToYear);
  return one.validFromYear ? t('since', one.validFromYear) : '';
}

/** @param {any[]} all @param {import('./main.js').View} view */
function succession(all, {citations}) {
  const byId = new Map(all.map(one => [one.id, one]));
  const steps = all.flatMap(one => one.succeededBy.map((/** @type {string} */ next) => [one, byId.get(next) ?? {id: next}]));
  if (steps.length === 0) return html`<p class="note">${t('noSuccession')}</p>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('succession')}><table>
    <thead><tr><th scope="col">${t('before')}</th><th scope="col">${t('after')}</th></tr></thead>
    <tbody>${steps.map(([before, after]) => html`<tr><td>${step(before, citations)}</td>
      <td>${t('becomes', '')}${step(after, citations)}</td></tr>`)}</tbody></table></div>`;
}

/** @param {any} one @param {import('./figure.js').Citations} citations */
const step = (one, citations) => html`<a href="/v1/industries/${one.id}/lineage">${korean(nameOf(one))}</a>${
  citations.links([one.sourceId])} <span class="aside">${years(one)}</span>`;
