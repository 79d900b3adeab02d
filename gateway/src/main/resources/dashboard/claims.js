// @ts-check
// What documents printed, and what comes out when it is computed again.
import {html, nothing} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {figure, missing, part, section} from 'hwanryu/figure.js';
import {inUnit, percent, signed, won} from 'hwanryu/format.js';
import {label, nameOf} from 'hwanryu/labels.js';
import {t} from 'hwanryu/texts.js';

const RATES = ['CHANGE_RATE', 'ACHIEVEMENT_RATE', 'SHARE'];

/** @param {import('./main.js').View} view */
export function claims(view) {
  const {regionId} = view.model.report.value;
  return section('claims', request('/v1/claims', {regionId}), part(view.model.report.value, 'claims', found => {
    const standing = (found ?? []).filter((/** @type {any} */ claim) => claim.verdict !== null);
    if (standing.length === 0) return html`<p class="note">${t('noClaims')}</p>`;
    return html`${table(standing, view)}${standing.some((/** @type {any} */ claim) => claim.verdict === 'UNSUPPORTED')
      ? html`<p class="note">${t('unsupportedNote')}</p>` : nothing}`;
  }));
}

/** @param {any[]} found @param {import('./main.js').View} view */
function table(found, view) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('claims')}><table>
    <thead><tr><th scope="col">${t('claim')}</th><th scope="col" class="number">${t('printed')}</th>
      <th scope="col" class="number">${t('computed')}</th><th scope="col">${t('verdict')}</th><th scope="col">${t('why')}</th></tr></thead>
    <tbody>${found.map(claim => row(claim, view))}</tbody></table></div>`;
}

/** @param {any} claim @param {import('./main.js').View} view */
function row(claim, {model, citations}) {
  const size = writer(claim);
  const write = claim.kind === 'CHANGE' ? (/** @type {number} */ value) => signed(value, size) : size;
  const url = `/v1/claims/${claim.id}`;
  const indicator = model.indicators.value?.find((/** @type {any} */ one) => one.id === claim.indicatorId);
  const what = claim.indicatorId ? nameOf(indicator ?? {id: claim.indicatorId}) : label('measure', claim.measure ?? 'PLANNED');
  return html`<tr><th scope="row">${what} · ${label('claimKind', claim.kind)}</th>
    <td class="number">${figure(citations, claim.value, {request: url, sources: [claim.sourceId], write})}</td>
    <td class="number">${figure(citations, claim.computed?.value, {request: url, write})}</td>
    <td><span class="verdict ${claim.verdict.toLowerCase()}">${label('verdict', claim.verdict)}</span></td>
    <td>${why(claim, write, size)}</td></tr>`;
}

/** @param {any} claim @returns {(value: number) => string} */
function writer(claim) {
  if (RATES.includes(claim.kind)) return percent;
  // As exactly as it was printed, or the two numbers would look alike where they are not.
  const digits = claim.roundedTo === null || claim.roundedTo >= 1e7 ? 1 : claim.roundedTo >= 1e6 ? 2 : claim.roundedTo >= 1e4 ? 4 : 8;
  return value => (claim.unit === 'KRW' ? won(value, digits) : inUnit(value, claim.unit));
}

/** @param {any} claim @param {(value: number) => string} write @param {(value: number) => string} size */
function why(claim, write, size) {
  if (claim.verdict === 'ROUNDING') return t('range', write(claim.computed.lowest), write(claim.computed.highest));
  if (claim.verdict === 'MISMATCH') return t('difference', signed(claim.difference, size));
  const reasons = claim.reasons.map((/** @type {any} */ reason) => label('claimReason', reason.code));
  return reasons.length ? reasons.join(', ') : claim.verdict === 'VERIFIED' ? t('agrees') : missing();
}
