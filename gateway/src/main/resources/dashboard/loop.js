// @ts-check
// The feedback loop: where this plan stands, what came back to it, and where this year's verdict goes.
import {html, nothing} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {drawn, figure, korean, missing, part, section} from 'hwanryu/figure.js';
import {day} from 'hwanryu/format.js';
import {label} from 'hwanryu/labels.js';
import {t} from 'hwanryu/texts.js';
import {wheel} from 'hwanryu/wheel.js';

/** @param {import('./main.js').View} view */
export function loop(view) {
  const {regionId, year} = view.model.report.value;
  return section('loop', request('/v1/plans', {regionId, budgetYear: year}),
    part(view.model.report.value, 'plan', plan => html`<div class="loop">${ring(plan, view)}
      <div>${planTexts(plan, view)}<h3>${t('known')}</h3>${stages(view)}</div></div>
      <div class="columns wider"><div class="card"><h3>${t('came')}</h3>${came(view)}</div>
      <div class="card"><h3>${t('goes')}</h3>${goes(view)}</div></div>`));
}

/** @param {any} plan */
function place(plan) {
  if (!plan) return t('noPlan');
  return plan.stage ? t('standsAt', label('stage', plan.stage)) : t('standsUnknown');
}

/** @param {any} plan @param {import('./main.js').View} view */
function ring(plan, view) {
  const {year, evaluation, budget, outcomes} = view.model.report.value;
  const known = new Set();
  if (plan) known.add('PLANNING');
  if (budget || outcomes?.length) known.add('EXECUTION');
  if (evaluation) known.add('EVALUATION').add('DISSEMINATION');
  const next = (evaluation?.evaluationYear ?? year + 1) + 1;
  return html`<div>${wheel({stage: plan?.stage ?? null, year, next, known, place: place(plan)})}<p class="place">${place(plan)}</p></div>`;
}

/** @param {any} plan @param {import('./main.js').View} view */
function planTexts(plan, {citations}) {
  if (!plan) return nothing;
  return html`<dl class="plan">
    ${plan.visionKo ? html`<div><dt>${t('vision')}</dt><dd>${korean(plan.visionKo)}${citations.links([plan.sourceId])}</dd></div>` : nothing}
    ${plan.goalKo ? html`<div><dt>${t('goal')}</dt><dd>${korean(plan.goalKo)}${citations.links([plan.sourceId])}</dd></div>` : nothing}
    ${plan.strategiesKo.length ? html`<div><dt>${t('strategies')}</dt><dd><ul class="plain">${
      plan.strategiesKo.map((/** @type {string} */ text) => html`<li>${korean(text)}${citations.links([plan.sourceId])}</li>`)}</ul></dd></div>` : nothing}
  </dl>`;
}

/** @param {import('./main.js').View} view */
function stages(view) {
  const {model, citations} = view;
  const {regionId, year, budget, outcomes, evaluation, plan} = model.report.value;
  const moves = model.transitions?.value ?? [];
  const since = (/** @type {string} */ stage) => {
    const move = moves.find((/** @type {any} */ one) => one.to === stage);
    return move ? html` <span class="aside">${t('moved', day(move.recordedAt.slice(0, 10)))}</span>` : nothing;
  };
  const money = figure(citations, budget?.plannedKrw ?? null,
    {request: request('/v1/budget-summaries', {regionId, budgetYear: year}), sources: budget?.sourceIds});
  const rows = (outcomes ?? []).filter((/** @type {any} */ row) => row.value !== null).map((/** @type {any} */ row) =>
    figure(citations, row.value, {request: request('/v1/outcomes', {regionId, performanceYear: year}), unit: row.unit, sources: [row.sourceId]}));
  return html`<ol class="stages">
    <li><b>${label('stage', 'PLANNING')}</b> ${t('budget')} ${money}${since('PLANNING')}</li>
    <li><b>${label('stage', 'EXECUTION')}</b> ${t('outcomes')} ${rows.length ? rows : missing()}${since('EXECUTION')}</li>
    <li><b>${label('stage', 'EVALUATION')}</b> ${evaluation ? verdict(evaluation, view) : missing()}${since('EVALUATION')}</li>
    <li><b>${label('stage', 'DISSEMINATION')}</b> ${incentives(view)}${since('DISSEMINATION')}</li>
    <li><b>${label('stage', 'CLOSED')}</b> ${plan?.stage === 'CLOSED' ? since('CLOSED') : missing(t('unrecorded'))}</li></ol>`;
}

/** @param {any} evaluation @param {import('./main.js').View} view */
function verdict(evaluation, {citations}) {
  const year = evaluation.performanceYear ?? evaluation.budgetYear;
  const grade = evaluation.verdict ?? evaluation;
  return html`<a href="/v1/evaluations/${evaluation.id}">${t('verdictOf', year, label('subject', evaluation.subject),
    grade.status === 'EXCLUDED' ? t('excluded') : grade.grade ?? t('noData'))}</a>${citations.links([evaluation.sourceId])}`;
}

/** @param {import('./main.js').View} view */
function incentives({model, citations}) {
  const found = model.report.value.incentives ?? [];
  if (found.length === 0) return model.report.value.evaluation ? t('told', model.report.value.evaluation.evaluationYear) : missing();
  return found.map((/** @type {any} */ one) => {
    const [before, after] = t('earned', '|').split('|');
    return html`${before}${figure(citations, one.amountKrw, {request: `/v1/incentives/${one.id}`, sources: [one.sourceId]})}${after} `;
  });
}

/** @param {import('./main.js').View} view */
const came = view => part(view.model.report.value, 'feedback', items => items?.length
  ? list(items, view) : html`<p class="note">${t('nothingCame')}</p>`);

/** @param {import('./main.js').View} view */
const goes = view => drawn(view.model.feedback, all => {
  const own = all.filter((/** @type {any} */ item) => (item.evaluation.performanceYear ?? item.evaluation.budgetYear) === view.state.year);
  return own.length ? list(own, view) : html`<p class="note">${t('nothingGoes')}</p>`;
});

/** @param {any[]} items @param {import('./main.js').View} view */
function list(items, view) {
  return html`<ul class="plain">${items.map(item => html`<li>
    ${item.kind === 'FINDING' ? korean(item.finding?.textKo) : verdict({...item.evaluation, verdict: item.verdict}, view)}
    → <a href=${request('/v1/feedback', {regionId: item.regionId, planYear: item.planYear})}>${t('toPlan', item.planYear)}</a>
    <span class="aside">${label('feedbackState', item.state)}${item.planId ? nothing : html` · ${t('waits')}`}${
      item.answer ? html` · ${t('answered', item.answer.textKo)}` : nothing}</span></li>`)}</ul>`;
}
