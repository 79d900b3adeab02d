// @ts-check
// The year in four figures.
import {html, nothing} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {figure, korean, missing, part} from 'hwanryu/figure.js';
import {inUnit, percent, signed} from 'hwanryu/format.js';
import {label, nameOf} from 'hwanryu/labels.js';
import {language} from 'hwanryu/state.js';
import {t} from 'hwanryu/texts.js';

/** The indicators that a year is known by; others are in the table of outcomes. */
const FIRST = ['new-jobs', 'commercialisation-revenue'];

/** @param {import('./main.js').View} view */
export function headline({model, state, citations}) {
  const report = model.report.value;
  const {regionId, year} = report;
  const outcomes = request('/v1/outcomes', {regionId, performanceYear: year});
  return html`
    <section class="headline" aria-labelledby="headline-title">
      <h2 id="headline-title">${t('of', nameOf(report.region ?? {id: regionId}), year)}</h2>
      ${regionNote(report.region)}
      <p><a class="report" href=${request(`/v1/annual-reports/${regionId}/${year}`, {format: 'html', lang: language})}>${t('document')}</a></p>
      <dl class="tiles">
        ${tile(t('budget'), part(report, 'budget', budget => budgetTile(budget, citations)))}
        ${FIRST.map(id => outcomeTile(id, report, outcomes, {model, state, citations}))}
        ${tile(t('grade'), part(report, 'evaluation', evaluation => gradeTile(evaluation, citations)))}
      </dl>
    </section>`;
}

/** @param {string} name @param {any} content */
const tile = (name, content) => html`<div class="tile"><dt>${name}</dt><dd>${content}</dd></div>`;

/** A region that others took the place of stays readable for its own years. */
function regionNote(/** @type {any} */ region) {
  if (!region?.validTo || region.succeededBy.length === 0) return nothing;
  const next = region.succeededBy[0];
  return html`<p class="note">${t('renamed', region.validTo, next)}</p>`;
}

/** @param {any} budget @param {import('./figure.js').Citations} citations */
function budgetTile(budget, citations) {
  if (!budget) return missing();
  const url = request('/v1/budget-summaries', {regionId: budget.regionId, budgetYear: budget.budgetYear});
  const origin = {request: url, sources: budget.sourceIds, basis: budget.basis};
  if (budget.plannedKrw !== null) {
    return html`<span class="big">${figure(citations, budget.plannedKrw, origin)}</span>
      <span class="small">${budget.fundSources.map((/** @type {any} */ source) => html`<span>${label('fundSource', source.fundSource)}
        ${figure(citations, source.plannedKrw, {request: url, basis: source.basis})}</span>`)}</span>`;
  }
  const printed = budget.publishedTotals.find((/** @type {any} */ total) =>
    total.measure === 'PLANNED' && total.fundSource === null && total.programmeId === null);
  if (!printed) return missing();
  return html`<span class="big">${figure(citations, printed.totalKrw, {request: url, sources: [printed.sourceId]})}</span>
    <span class="small">${t('printedTotal')}</span>`;
}

/** @param {string} id @param {any} report @param {string} url @param {import('./main.js').View} view */
function outcomeTile(id, report, url, {model, citations}) {
  const indicator = model.indicators.value?.find((/** @type {any} */ one) => one.id === id);
  const name = indicator ? nameOf(indicator) : id;
  return tile(name, part(report, 'outcomes', outcomes => {
    const row = outcomes?.find((/** @type {any} */ one) => one.indicatorId === id);
    if (!row || row.value === null) return missing();
    return html`<span class="big">${figure(citations, row.value, {request: url, unit: row.unit, basis: row.basis})}
      ${changeOf(row, url, citations)}${citations.links([row.sourceId])}</span>
      <span class="small">${previousOf(row, url, citations)}</span>`;
  }));
}

/** @param {any} row @param {string} url @param {import('./figure.js').Citations} citations */
function changeOf(row, url, citations) {
  if (row.change === null) return nothing;
  const write = (/** @type {number} */ value) =>
    signed(value, size => inUnit(size, row.unit).replace(/ ?(원|명| people)$/, '').replace('KRW ', ''));
  return html`<span class="change">(${figure(citations, row.change, {request: url, write})})</span>`;
}

/** @param {any} row @param {string} url @param {import('./figure.js').Citations} citations */
function previousOf(row, url, citations) {
  if (row.previousValue === null) return nothing;
  const previous = figure(citations, row.previousValue, {request: url, unit: row.unit, basis: row.previousBasis});
  const rate = row.changeRate === null
    ? label('changeKind', row.changeKind ?? '')
    : figure(citations, row.changeRate, {request: url, write: value => signed(value, percent)});
  return html`<span>${t('previous')} ${previous}</span><span>${rate}</span>`;
}

/** @param {any} evaluation @param {import('./figure.js').Citations} citations */
function gradeTile(evaluation, citations) {
  if (!evaluation) return missing();
  const url = `/v1/evaluations/${evaluation.id}`;
  const grade = evaluation.status === 'EXCLUDED' ? t('excluded') : evaluation.grade;
  return html`<span class="big"><span class="figure"><a class="value" href=${url} aria-describedby="as-json">${
    grade ?? t('noData')}</a>${citations.links([evaluation.sourceId])}</span></span>
    <span class="small"><span>${t('evaluatedIn', evaluation.evaluationYear)}</span>
      ${evaluation.gradeLabelsKo.map((/** @type {string} */ name) => html`<span>${korean(name)}</span>`)}</span>`;
}
