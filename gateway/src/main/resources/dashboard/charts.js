// @ts-check
// Bars, drawn by ECharts. The library is fetched when the page has nothing better to do, and each chart has its table beside
// it, so that nothing is lost where it does not come.
import {html} from 'lit-html';

const LIBRARY = 'echarts/dist/echarts.simple.min.js';

/**
 * @typedef {{label: string, unit: string, categories: string[], stacked: boolean,
 *   series: {name: string, values: (number | null)[], colour?: number}[]}} Bars
 * @typedef {HTMLElement & {bars?: Bars, drawn?: string, chart?: any}} Place
 */

/** @param {Bars} what */
export const bars = what => html`<div class="chart">
  ${what.series.length > 1 ? html`<ul class="legend" aria-hidden="true">${what.series.map((one, index) =>
    html`<li class="series-${one.colour ?? index % 6}">${one.name}</li>`)}</ul>` : ''}
  <div class="canvas" role="img" aria-label=${what.label} .bars=${what}></div></div>`;

/** @type {Promise<any> | null} */
let library = null;
let waiting = false;

/** Draws what is on the page and not drawn yet, at the next moment of rest. */
export function drawSoon() {
  if (waiting || !document.querySelector('.canvas')) return;
  waiting = true;
  const rest = globalThis.requestIdleCallback ?? ((/** @type {() => void} */ call) => setTimeout(call, 200));
  rest(async () => {
    waiting = false;
    // The file puts itself where scripts find it, which is the only way out of it that it has.
    library ??= import(LIBRARY).then(() => /** @type {any} */ (globalThis).echarts);
    const echarts = await library.catch(() => (library = null));
    // Without it there are the tables; the next answer tries again.
    if (echarts) document.querySelectorAll('.canvas').forEach(place => draw(echarts, /** @type {Place} */ (place)));
  }, {timeout: 2000});
}

/** @param {any} echarts @param {Place} place @param {boolean} [again] */
function draw(echarts, place, again = false) {
  const what = /** @type {Bars} */ (place.bars);
  const text = JSON.stringify(what);
  if (place.drawn === text && !again) return;
  place.drawn = text;
  if (!place.chart) {
    place.chart = echarts.init(place, null, {devicePixelRatio: Math.max(2, devicePixelRatio)});
    // On paper the sheet fits what the screen had; measured there, the chart would follow its own height.
    new ResizeObserver(() => matchMedia('print').matches || place.chart.resize()).observe(place);
  }
  place.chart.setOption(option(what, getComputedStyle(place)), true);
}

/** @param {Bars} what @param {CSSStyleDeclaration} style */
function option(what, style) {
  const colour = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  const font = {color: colour('--muted'), fontFamily: style.fontFamily, fontSize: 12};
  const calm = !matchMedia('(prefers-reduced-motion: no-preference)').matches;
  return {
    animation: !calm && !matchMedia('print').matches,
    animationDuration: 300,
    textStyle: font,
    grid: {left: 8, right: 8, top: 30, bottom: 4, containLabel: true},
    xAxis: {type: 'category', data: what.categories, axisTick: {show: false}, axisLabel: font,
      axisLine: {lineStyle: {color: colour('--line')}}},
    yAxis: {type: 'value', name: what.unit, nameTextStyle: {...font, align: 'left'}, axisLabel: font,
      splitLine: {lineStyle: {color: colour('--line')}}, splitNumber: 3},
    series: what.series.map((one, index) => ({
      type: 'bar', name: one.name, data: one.values, barMaxWidth: 44, stack: what.stacked ? 'all' : undefined,
      itemStyle: {color: colour(`--series-${one.colour ?? index % 6}`)},
      label: {show: true, position: what.stacked ? 'inside' : 'top', ...font,
        color: what.stacked ? colour('--on-series') : colour('--ink'),
        formatter: (/** @type {any} */ {value}) => (value === null || value === undefined ? '' : String(Math.round(value * 10) / 10))},
    })),
  };
}

/** Another theme, or paper, has other colours. */
function drawAgain() {
  library?.then(echarts => document.querySelectorAll('.canvas').forEach(place => draw(echarts, /** @type {Place} */ (place), true)));
}
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAgain);
