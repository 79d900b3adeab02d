// @ts-check
// How a figure looks: its value leads to its API request, a small number to its source; a figure that is missing says so.
import {html, nothing} from 'lit-html';
import {exactly, inUnit} from 'hwanryu/format.js';
import {language} from 'hwanryu/state.js';
import {t} from 'hwanryu/texts.js';

/**
 * What a figure is told with.
 * @typedef {{request: string, unit?: string, sources?: (string | null | undefined)[], basis?: string | null,
 *   write?: (value: number) => string}} Origin
 */

/** Numbers for the sources in the order in which the page first names them. */
export class Citations {
  constructor() {
    /** @type {string[]} */
    this.ids = [];
    /** @type {Map<string, any>} */
    this.known = new Map();
  }

  /** @param {string} id */
  number(id) {
    const place = this.ids.indexOf(id);
    return place < 0 ? this.ids.push(id) : place + 1;
  }

  /** @param {(string | null | undefined)[]} ids */
  links(ids) {
    const named = [...new Set(ids)].filter(id => typeof id === 'string');
    return named.map(id => {
      const number = this.number(id);
      const name = this.known.get(id)?.publisher ?? id;
      return html`<a class="cite" href="#source-${id}" aria-label=${t('source', number, name)}>${number}</a>`;
    });
  }
}

/** @param {any} what */
export const missing = (what = t('noData')) => html`<span class="missing">${what}</span>`;

/**
 * @param {Citations} citations
 * @param {number | null | undefined} value
 * @param {Origin} origin
 */
export function figure(citations, value, {request, unit = 'KRW', sources = [], basis, write}) {
  if (value === null || value === undefined) return missing();
  const text = write ? write(value) : inUnit(value, unit);
  const number = html`<a class="value" href=${request} aria-describedby="as-json"
    title=${unit === 'KRW' && !write ? exactly(value) : nothing}><data value=${value}>${text}</data></a>`;
  return html`<span class="figure"><span class="bound">${number}${citations.links(sources)}</span>${
    basis === 'DERIVED' ? html`<span class="derived" title=${t('derivedWhy')}>${t('derived')}</span>` : nothing}</span>`;
}

/** Words that are there in Korean only, marked so for those who have the page read to them.
 * @param {string | null | undefined} text */
export const korean = text =>
  language !== 'ko' && text && /[가-힣]/.test(text) ? html`<span lang="ko">${text}</span>` : text ?? '';

/**
 * A part of the page.
 * @param {string} id
 * @param {string} request
 * @param {any} body
 */
export const section = (id, request, body) => html`
  <section id=${id} aria-labelledby="${id}-title">
    <div class="heading"><h2 id="${id}-title">${t(id)}</h2><a class="api" href=${request}
      aria-label=${t('requestOf', t(id))}>${t('request')}</a></div>
    <p class="lead">${t(`${id}Lead`)}</p>
    ${body}
  </section>`;

/**
 * What came of a request: its value drawn, or why there is nothing.
 * @param {import('./api.js').Reading | undefined} reading
 * @param {(value: any) => any} draw
 */
export function drawn(reading, draw) {
  if (!reading || reading.status === 'loading') return html`<p class="loading">${t('loading')}</p>`;
  if (reading.status === 'failed') return html`<p class="away">${t('failed', reading.reason)}</p>`;
  return draw(reading.value);
}

/**
 * A section of the report; null means that it could not be had, and the report says why.
 * @param {any} report
 * @param {string} name
 * @param {(value: any) => any} draw
 */
export function part(report, name, draw) {
  const {status, reason} = report.meta.sections[name];
  return status === 'OK' || status === 'PARTIAL' || status === 'NOT_FOUND'
    ? draw(report[name])
    : html`<p class="away">${t('away', reason ?? '')}</p>`;
}
