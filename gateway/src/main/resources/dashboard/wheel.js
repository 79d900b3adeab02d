// @ts-check
// The ring of stages as a drawing. What it says is said again in words beside it.
import {html, nothing, svg} from 'lit-html';
import {codes, label} from 'hwanryu/labels.js';
import {t} from 'hwanryu/texts.js';

const CENTRE = {x: 200, y: 178};
const RADIUS = 122;
const NODE = 42;

/** @param {number} degrees clockwise from the top */
function at(degrees, radius = RADIUS) {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return {x: CENTRE.x + radius * Math.cos(angle), y: CENTRE.y + radius * Math.sin(angle)};
}

/** @param {{x: number, y: number}} point */
const xy = ({x, y}) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** An arc of the ring that leaves the circles of both its ends free.
 * @param {number} from @param {number} to degrees */
const arc = (from, to) => `M ${xy(at(from + 22))} A ${RADIUS} ${RADIUS} 0 0 1 ${xy(at(to - 23))}`;

/**
 * @param {{stage: string | null, year: number, next: number, known: Set<string>, place: string}} what
 */
export function wheel({stage, year, next, known, place}) {
  const stages = codes('stage');
  const step = 360 / stages.length;
  const verdict = at(step * stages.indexOf('EVALUATION'));
  return html`<svg class="wheel" viewBox="0 0 400 400" role="img" aria-label=${t('wheel', next, place)}>
    <defs><marker id="tip" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="7" markerHeight="7" orient="auto">${
      svg`<path d="M0 0 L8 4 L0 8 Z"></path>`}</marker></defs>
    ${svg`<g class="ring">${stages.map((code, index) => svg`<path class=${code === 'CLOSED' ? 'back' : nothing}
      d=${arc(index * step, (index + 1) * step)} marker-end="url(#tip)"></path>`)}</g>
    <path class="home" d="M ${xy({x: verdict.x, y: verdict.y + NODE + 2})} v 34" marker-end="url(#tip)"></path>
    <text class="to" x=${verdict.x} y="376">${t('flowsBack')} → ${t('plan', next)}</text>
    ${stages.map((code, index) => node(code, index * step, code === stage, known.has(code)))}
    <text class="centre" x=${CENTRE.x} y=${CENTRE.y - 4}>${t('plan', year)}</text>
    <text class="place" x=${CENTRE.x} y=${CENTRE.y + 18}>${stage ? label('stage', stage) : t('unrecorded')}</text>`}
  </svg>`;
}

/** @param {string} code @param {number} degrees @param {boolean} here @param {boolean} known */
function node(code, degrees, here, known) {
  const {x, y} = at(degrees);
  const name = label('stage', code);
  return svg`<g class="node ${here ? 'here' : ''} ${known ? 'known' : ''}">
    <circle cx=${x} cy=${y} r=${NODE}></circle><text class=${name.length > 8 ? 'long' : nothing} x=${x} y=${y + 5}>${name}</text></g>`;
}
