// @ts-check
// The budget by source over the years: a chart, and the same as a table.
import {html, nothing} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {bars} from 'hwanryu/charts.js';
import {drawn, figure, missing, section} from 'hwanryu/figure.js';
import {signed, won} from 'hwanryu/format.js';
import {codes, label} from 'hwanryu/labels.js';
import {language} from 'hwanryu/state.js';
import {t} from 'hwanryu/texts.js';

/** @param {import('./main.js').View} view */
export function budget(view) {
  const {request: url} = view.model.budgets;
  return section('budget', url, drawn(view.model.budgets, years => {
    if (years.length === 0) return html`<p>${missing()}</p>`;
    const sources = codes('fundSource').filter(code => years.some((/** @type {any} */ year) => of(year, code)));
    return html`${chart(years, sources)}${table(years, sources, view)}`;
  }));
}

/** @param {any} year @param {string} code */
const of = (year, code) => year.fundSources.find((/** @type {any} */ source) => source.fundSource === code);

/** @param {any} year */
const printedTotals = year => year.publishedTotals.filter((/** @type {any} */ total) =>
  total.measure === 'PLANNED' && total.fundSource === null && total.programmeId === null);

/** @param {any[]} years @param {string[]} sources */
function chart(years, sources) {
  const scale = (/** @type {number | null | undefined} */ krw) =>
    krw === null || krw === undefined ? null : krw / (language === 'ko' ? 1e8 : 1e9);
  /** @type {import('./charts.js').Bars['series']} */
  const series = sources.map(code => ({
    name: label('fundSource', code),
    values: years.map(year => scale(of(year, code)?.plannedKrw)),
  }));
  const whole = years.map(year => (year.fundSources.length ? null : scale(printedTotals(year)[0]?.totalKrw)));
  if (whole.some(value => value !== null)) series.push({name: t('printedOnly'), values: whole, colour: 5});
  return bars({
    label: t('budgetChart'),
    unit: t('eok'),
    categories: years.map(year => String(year.budgetYear)),
    series,
    stacked: true,
  });
}

/** @param {any[]} years @param {string[]} sources @param {import('./main.js').View} view */
function table(years, sources, {state, citations}) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('budget')}><table>
    <thead><tr><th scope="col">${t('year')}</th>
      ${sources.map(code => html`<th scope="col" class="number">${label('fundSource', code)}</th>`)}
      <th scope="col" class="number">${t('total')}</th><th scope="col" class="number">${t('printedTotal')}</th>
      <th scope="col" class="number">${t('incentive')}</th></tr></thead>
    <tbody>${years.map(year => row(year, sources, state.year, citations))}</tbody></table></div>`;
}

/** @param {any} year @param {string[]} sources @param {number} chosen @param {import('./figure.js').Citations} citations */
function row(year, sources, chosen, citations) {
  const url = request('/v1/budget-summaries', {regionId: year.regionId, budgetYear: year.budgetYear});
  const cell = (/** @type {any} */ value, /** @type {any} */ basis) =>
    html`<td class="number">${figure(citations, value, {request: url, basis, sources: value === null ? [] : year.sourceIds})}</td>`;
  return html`<tr class=${year.budgetYear === chosen ? 'chosen' : nothing}>
    <th scope="row">${year.budgetYear}</th>
    ${sources.map(code => cell(of(year, code)?.plannedKrw ?? null, of(year, code)?.basis))}
    ${cell(year.plannedKrw, year.basis)}
    <td class="number">${printed(year, url, citations)}</td>
    ${cell(year.incentiveKrw, null)}</tr>`;
}

/** @param {any} year @param {string} url @param {import('./figure.js').Citations} citations */
function printed(year, url, citations) {
  const totals = printedTotals(year);
  if (totals.length === 0) return missing();
  return totals.map((/** @type {any} */ total) => html`
    ${figure(citations, total.totalKrw, {request: url, sources: [total.sourceId]})}
    ${total.differenceKrw === null ? nothing : html`<span class="aside">${
      total.differenceKrw === 0 ? t('agrees') : t('difference', signed(total.differenceKrw, won))}</span>`}`);
}
