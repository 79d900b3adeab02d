// @ts-check
// Outcomes against target and previous year, and over the years.
import {html, nothing} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {bars} from 'hwanryu/charts.js';
import {drawn, figure, missing, part, section} from 'hwanryu/figure.js';
import {inUnit, percent, signed} from 'hwanryu/format.js';
import {label, nameOf} from 'hwanryu/labels.js';
import {language} from 'hwanryu/state.js';
import {t} from 'hwanryu/texts.js';

/** @param {import('./main.js').View} view */
export function outcomes(view) {
  const {regionId, year} = view.model.report.value;
  const url = request('/v1/outcomes', {regionId, performanceYear: year});
  return section('outcomes', url, html`
    ${part(view.model.report.value, 'outcomes', rows =>
      rows?.length ? yearTable(rows, url, view) : html`<p>${missing()}</p>`)}
    <h3>${t('trend')}</h3>
    ${drawn(view.model.outcomes, rows => trend(rows, view))}`);
}

/** @param {string} id @param {import('./main.js').View} view */
const indicatorName = (id, {model}) =>
  nameOf(model.indicators.value?.find((/** @type {any} */ one) => one.id === id) ?? {id});

/** @param {any[]} rows @param {string} url @param {import('./main.js').View} view */
function yearTable(rows, url, view) {
  const columns = ['result', 'previous', 'change', 'changeRate', 'target', 'achievement', 'efficiency'];
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('outcomes')}><table>
    <thead><tr><th scope="col">${t('indicator')}</th>
      ${columns.map(name => html`<th scope="col" class="number">${t(name)}</th>`)}</tr></thead>
    <tbody>${rows.map(row => html`<tr><th scope="row">${indicatorName(row.indicatorId, view)}</th>
      ${cells(row, url, view).map(cell => html`<td class="number">${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** @param {any} row @param {string} url @param {import('./main.js').View} view */
function cells(row, url, {model, citations}) {
  const of = (/** @type {any} */ value, /** @type {any} */ basis, /** @type {any[]} */ sources, /** @type {any} */ write) =>
    figure(citations, value, {request: url, unit: row.unit, basis, sources, write});
  const gained = (/** @type {number} */ value) => signed(value, size => inUnit(size, row.unit));
  const rate = row.changeRate === null && row.changeKind
    ? missing(label('changeKind', row.changeKind))
    : of(row.changeRate, row.changeRateBasis, [], (/** @type {number} */ value) => signed(value, percent));
  return [
    of(row.value, row.basis, [row.sourceId], undefined),
    of(row.previousValue, row.previousBasis, [row.previousSourceId], undefined),
    of(row.change, row.changeBasis, row.change === null ? [] : row.sourceIds, gained),
    rate,
    row.targetBasis === 'SHARE' ? of(row.target, null, [row.targetSourceId], percent) : of(row.target, null, [row.targetSourceId], undefined),
    achievement(row, of, citations),
    efficiency(row, model.report.value, citations),
  ];
}

/** Ours, and beside it what documents printed where nobody published the target.
 * @param {any} row @param {any} of @param {import('./figure.js').Citations} citations */
function achievement(row, of, citations) {
  const ours = row.achievementRate === null
    ? missing(label('achievementReason', row.achievementReason ?? 'NO_TARGET'))
    : of(row.achievementRate, row.achievementBasis, [row.targetSourceId], percent);
  const printed = row.printed.filter((/** @type {any} */ one) => one.kind === 'ACHIEVEMENT_RATE');
  return html`${ours}${printed.map((/** @type {any} */ claim) => html`<span class="aside">${
    figure(citations, claim.value, {request: `/v1/claims/${claim.claimId}`, sources: [claim.sourceId],
      write: value => t('printedRate', percent(value))})}</span>`)}`;
}

/** @param {any} row @param {any} report @param {import('./figure.js').Citations} citations */
function efficiency(row, report, citations) {
  const found = report.efficiencies?.find((/** @type {any} */ one) => one.indicatorId === row.indicatorId);
  const url = request('/v1/efficiencies', {regionId: report.regionId, performanceYear: report.year});
  return figure(citations, found?.value, {request: url, unit: row.unit, basis: found?.basis, sources: [found?.sourceId]});
}

/** @param {any[]} rows @param {import('./main.js').View} view */
function trend(rows, view) {
  const ids = [...new Set(rows.filter(row => row.value !== null).map(row => row.indicatorId))];
  if (ids.length === 0) return html`<p>${missing()}</p>`;
  const years = [...new Set(rows.map(row => row.performanceYear))].sort();
  const at = (/** @type {string} */ id, /** @type {number} */ year) =>
    rows.find(row => row.indicatorId === id && row.performanceYear === year);
  // One bar alone shows no course of time; the table has it.
  const charted = ids.filter(id => rows.filter(row => row.indicatorId === id && row.value !== null).length > 1);
  return html`<div class="charts">${charted.map(id => chart(id, years, at, view))}</div>
    ${trendTable(ids, years, at, view)}`;
}

/** @param {string} id @param {number[]} years @param {(id: string, year: number) => any} at @param {import('./main.js').View} view */
function chart(id, years, at, view) {
  const unit = rows(id, years, at)[0].unit;
  const scale = unit !== 'KRW' ? 1 : language === 'ko' ? 1e8 : 1e9;
  const name = indicatorName(id, view);
  return html`<figure><figcaption>${name}</figcaption>${bars({
    label: t('trendChart', name),
    unit: unit === 'KRW' ? t('eok') : inUnit(0, unit).replace(/^0\s*/, ''),
    categories: years.map(String),
    series: [{name, values: years.map(year => (at(id, year)?.value ?? null) === null ? null : at(id, year).value / scale)}],
    stacked: false,
  })}</figure>`;
}

/** @param {string} id @param {number[]} years @param {(id: string, year: number) => any} at */
const rows = (id, years, at) => years.map(year => at(id, year)).filter(Boolean);

/** @param {string[]} ids @param {number[]} years @param {(id: string, year: number) => any} at @param {import('./main.js').View} view */
function trendTable(ids, years, at, view) {
  const {model, state, citations} = view;
  const grades = model.evaluations.value?.filter((/** @type {any} */ one) => one.subject === 'PERFORMANCE') ?? [];
  const cell = (/** @type {string} */ id, /** @type {number} */ year) => {
    const row = at(id, year);
    const url = request('/v1/outcomes', {regionId: state.region, performanceYear: year, indicatorId: id});
    return html`<td class="number">${row
      ? figure(citations, row.value, {request: url, unit: row.unit, basis: row.basis, sources: [row.sourceId]})
      : missing()}</td>`;
  };
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('trend')}><table>
    <thead><tr><th scope="col">${t('year')}</th>
      ${ids.map(id => html`<th scope="col" class="number">${indicatorName(id, view)}</th>`)}
      <th scope="col">${t('gradeShort')}</th></tr></thead>
    <tbody>${years.map(year => html`<tr class=${year === state.year ? 'chosen' : nothing}><th scope="row">${year}</th>
      ${ids.map(id => cell(id, year))}<td>${gradeOf(grades, year, citations)}</td></tr>`)}</tbody></table></div>`;
}

/** @param {any[]} grades @param {number} year @param {import('./figure.js').Citations} citations */
function gradeOf(grades, year, citations) {
  const evaluation = grades.find(one => one.performanceYear === year);
  if (!evaluation) return missing();
  return html`<span class="figure"><a class="value" href="/v1/evaluations/${evaluation.id}" aria-describedby="as-json">${
    evaluation.grade ?? t('excluded')}</a>${citations.links([evaluation.sourceId])}</span>`;
}
