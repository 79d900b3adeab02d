// @ts-check
// The regions in order by one indicator.
import {html, nothing, svg} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {drawn, figure, korean, missing, section} from 'hwanryu/figure.js';
import {inUnit, percent, signed} from 'hwanryu/format.js';
import {codes, label, nameOf} from 'hwanryu/labels.js';
import {go} from 'hwanryu/state.js';
import {t} from 'hwanryu/texts.js';

/** @param {import('./main.js').View} view */
export function ranking(view) {
  return section('ranking', view.model.ranking.request, html`${choice(view)}
    ${drawn(view.model.ranking, found => html`
      ${found.items.length ? table(found, view) : html`<p>${missing()}</p>`}
      ${found.withoutData.length ? html`<p class="note">${t('withoutData',
        found.withoutData.map((/** @type {any} */ one) => regionName(one, view)).join(', '))}</p>` : nothing}`)}`);
}

/** @param {any} row @param {import('./main.js').View} view */
const regionName = (row, {model}) =>
  nameOf(model.regions.value?.find((/** @type {any} */ region) => region.id === row.regionId) ?? row);

/** @param {import('./main.js').View} view */
function choice({model, state}) {
  const indicators = model.indicators.value ?? [];
  const changed = (/** @type {'indicator' | 'by'} */ name) => (/** @type {Event} */ event) =>
    go({[name]: /** @type {HTMLSelectElement} */ (event.target).value});
  return html`<div class="choice">
    <label>${t('indicator')} <select @change=${changed('indicator')}>${indicators.map((/** @type {any} */ one) =>
      html`<option value=${one.id} .selected=${one.id === state.indicator}>${nameOf(one)}</option>`)}</select></label>
    <label>${t('by')} <select @change=${changed('by')}>${codes('by').map(code =>
      html`<option value=${code} .selected=${code === state.by}>${label('by', code)}</option>`)}</select></label></div>`;
}

/** @param {any} found @param {import('./main.js').View} view */
function table(found, view) {
  const {model, state, citations} = view;
  const indicator = model.indicators.value?.find((/** @type {any} */ one) => one.id === found.indicatorId);
  const highest = Math.max(...found.items.map((/** @type {any} */ item) => Math.abs(item.value)));
  const write = (/** @type {number} */ value) =>
    found.by === 'value' ? inUnit(value, found.unit) : found.by === 'changeRate' ? signed(value, percent) : percent(value);
  const url = (/** @type {string} */ regionId) => request('/v1/outcomes',
    {regionId, performanceYear: found.performanceYear, indicatorId: found.indicatorId});
  return html`<table class="ranking">
    <caption>${t('rankingCaption', found.performanceYear, nameOf(indicator ?? {id: found.indicatorId}), label('by', found.by))}</caption>
    <thead><tr><th scope="col">${t('rank')}</th><th scope="col">${t('region')}</th><th scope="col" class="number">${label('by', found.by)}</th>
      <td class="bar"></td></tr></thead>
    <tbody>${found.items.map((/** @type {any} */ item) => html`<tr class=${item.regionId === state.region ? 'chosen' : nothing}>
      <td>${item.rank}</td>
      <th scope="row">${korean(regionName(item, view))}${item.regionId === state.region
        ? html` <span class="tag">${t('here')}</span>` : nothing}</th>
      <td class="number">${figure(citations, item.value,
        {request: url(item.regionId), basis: item.basis, sources: item.sourceIds, write})}</td>
      <td class="bar">${bar(item.value, highest)}</td></tr>`)}</tbody></table>`;
}

/** @param {number} value @param {number} highest */
const bar = (value, highest) => html`<svg aria-hidden="true" width="100%" height="14" preserveAspectRatio="none">${
  svg`<rect class=${value < 0 ? 'below' : nothing} width="${highest ? (Math.abs(value) / highest) * 100 : 0}%" height="14" rx="2"></rect>`}</svg>`;
