// @ts-check
// The dashboard: the state from the address, the requests that it asks for, the page drawn anew with each answer.
import {html, nothing, render} from 'lit-html';
import {budget} from 'hwanryu/budget.js';
import {cases} from 'hwanryu/cases.js';
import {drawSoon} from 'hwanryu/charts.js';
import {claims} from 'hwanryu/claims.js';
import {Citations} from 'hwanryu/figure.js';
import {headline} from 'hwanryu/headline.js';
import {industries} from 'hwanryu/industries.js';
import {nameOf} from 'hwanryu/labels.js';
import {loop} from 'hwanryu/loop.js';
import {outcomes} from 'hwanryu/outcomes.js';
import {ranking} from 'hwanryu/ranking.js';
import {Requests} from 'hwanryu/requests.js';
import {sources} from 'hwanryu/sources.js';
import {address, CHANGED, current, go} from 'hwanryu/state.js';
import {t} from 'hwanryu/texts.js';

/** @typedef {{model: import('./requests.js').Model, state: import('./state.js').State, citations: Citations}} View */

const SECTIONS = {budget, outcomes, ranking, industries, cases, loop, claims};
const [app, choice, status] = ['app', 'choice', 'status'].map(id => /** @type {HTMLElement} */ (document.getElementById(id)));
const requests = new Requests(draw);
let drawing = false;
app.replaceChildren();

/** Once a frame, however many answers come in it. */
function draw() {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    const citations = new Citations();
    const {model} = requests;
    for (const source of [...(model.sources.value ?? []), ...(model.report.value?.sources ?? [])]) citations.known.set(source.id, source);
    const view = {model, state: current(), citations};
    render(controls(view), choice);
    render(page(view), app);
    app.setAttribute('aria-busy', String(model.report.status === 'loading'));
    drawSoon();
  });
}

/** @param {View} view */
function page(view) {
  const {report} = view.model;
  if (report.status === 'loading') return html`<p class="loading">${t('loading')}</p>`;
  if (report.status === 'failed') return html`<p class="away">${t('failed', report.reason)}</p>`;
  return html`${headline(view)}
    <nav class="contents" aria-label=${t('sections')}><ul>${[...Object.keys(SECTIONS), 'sources'].map(id =>
      html`<li><a href="#${id}">${t(id)}</a></li>`)}</ul></nav>
    ${Object.values(SECTIONS).map(section => section(view))}${sources(view)}`;
}

/** @param {View} view */
function controls({model, state}) {
  const regions = model.regions.value ?? [{id: state.region}];
  const changed = (/** @type {(value: string) => object} */ change) => (/** @type {Event} */ event) =>
    go(change(/** @type {HTMLSelectElement} */ (event.target).value));
  const known = yearsOf(model);
  return html`
    <label for="region">${t('region')}</label>
    <select id="region" name="region" @change=${changed(region => ({region}))}>${regions.map((/** @type {any} */ one) =>
      html`<option value=${one.id} .selected=${one.id === state.region}>${nameOf(one)}</option>`)}</select>
    <label for="year">${t('year')}</label>
    <select id="year" name="year" @change=${changed(year => ({year: Number(year)}))}>${choices(known, state.year).map(year =>
      html`<option value=${year} .selected=${year === state.year}>${year}${known.has(year) ? nothing : ` (${t('noData')})`}</option>`)}</select>`;
}

/** The years of which anything is known of this region; none is called empty before we have asked.
 * @param {View['model']} model */
function yearsOf({budgets, outcomes, evaluations}) {
  const years = [...(budgets.value ?? []).map((/** @type {any} */ one) => one.budgetYear),
    ...(outcomes.value ?? []).map((/** @type {any} */ one) => one.performanceYear),
    ...(evaluations.value ?? []).map((/** @type {any} */ one) => one.performanceYear ?? one.budgetYear)];
  const asked = [budgets, outcomes, evaluations].every(reading => reading.status === 'ok');
  return new Set(asked ? years : [...years, current().year]);
}

/** Every year from the first known to the last, newest first. @param {Set<number>} known @param {number} chosen */
function choices(known, chosen) {
  const years = [...known, chosen];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({length: last - first + 1}, (_, index) => last - index);
}

async function show() {
  const state = current();
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[data-language]'))) {
    link.href = address(state, link.dataset.language);
  }
  await requests.load(state);
  const now = current();
  if (now.region !== state.region || now.year !== state.year) return;
  const region = nameOf(requests.model.report.value?.region ?? {id: state.region});
  document.title = t('title', region, state.year);
  status.textContent = requests.model.report.status === 'ok' ? t('shown', region, state.year) : '';
}

addEventListener('popstate', show);
addEventListener(CHANGED, show);
choice.addEventListener('submit', event => event.preventDefault());
show();
