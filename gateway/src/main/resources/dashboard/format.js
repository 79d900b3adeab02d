// @ts-check
// Numbers as people write them. Won amounts are whole numbers below 2^53, which JSON.parse keeps exactly; from there on they
// are BigInt, so that no step of scaling and rounding (HALF_UP, as the services round) goes through a fraction.
import {language} from 'hwanryu/state.js';

const MINUS = '−';
const MAN = 10_000n;
const EOK = 100_000_000n;
const MILLION = 1_000_000n;
const BILLION = 1_000_000_000n;
const integers = new Intl.NumberFormat(language);
const decimals = new Intl.NumberFormat(language, {maximumFractionDigits: 6});

/**
 * An amount in the unit that people use for its size: 억 원, KRW bn.
 * @param {number} value whole won
 * @param {number} [digits] of 억; without it one, and two below 10 억
 */
export function won(value, digits) {
  const whole = Number.isInteger(value) ? value : Math.round(value);
  // Beyond what JSON numbers keep nothing is scaled: what came is shown as it came.
  if (!Number.isSafeInteger(whole)) return `${value} KRW`;
  const amount = BigInt(whole);
  const size = amount < 0n ? -amount : amount;
  const fraction = digits ?? (size < 10n * EOK ? 2 : 1);
  const text = language === 'ko' ? korean(size, fraction) : `KRW ${english(size, fraction)}`;
  return amount < 0n ? MINUS + text : text;
}

/** @param {bigint} size @param {number} fraction */
function korean(size, fraction) {
  if (size >= EOK) return `${scaled(size, EOK, fraction)}억 원`;
  if (size >= MAN) return `${scaled(size, MAN, 0)}만 원`;
  return `${integers.format(size)}원`;
}

/** The same exactness: a billion is ten 억. @param {bigint} size @param {number} fraction */
function english(size, fraction) {
  if (size >= BILLION) return `${scaled(size, BILLION, fraction + 1)} bn`;
  if (size >= MILLION) return `${scaled(size, MILLION, 1)} m`;
  return integers.format(size);
}

/**
 * A size in a unit, rounded HALF_UP, without trailing zeros.
 * @param {bigint} size
 * @param {bigint} unit
 * @param {number} digits
 */
export function scaled(size, unit, digits) {
  const tens = 10n ** BigInt(digits);
  const rounded = (size * tens * 2n + unit) / (unit * 2n);
  const fraction = digits === 0 ? '' : String(rounded % tens).padStart(digits, '0').replace(/0+$/, '');
  return integers.format(rounded / tens) + (fraction && `.${fraction}`);
}

/** All digits of an amount, for those who want to know.
 * @param {number} value */
export const exactly = value => `${integers.format(value)}${language === 'ko' ? '원' : ' won'}`;

/** @param {number} value */
export const percent = value => `${number(value)}%`;

/** @param {number} value */
export const number = value => decimals.format(value).replace('-', MINUS);

/**
 * A figure in its indicator's unit.
 * @param {number} value
 * @param {string} unit
 */
export function inUnit(value, unit) {
  if (unit === 'KRW') return won(value);
  if (unit === 'PERCENT') return percent(value);
  if (unit === 'PERSON') return language === 'ko' ? `${number(value)}명` : `${number(value)} people`;
  return number(value);
}

/** With a plus where there is more.
 * @param {number} value
 * @param {(value: number) => string} write */
export const signed = (value, write) => (value > 0 ? `+${write(value)}` : write(value));

/** A day or month as far as it is known.
 * @param {string} date `2024`, `2024-08` or `2024-08-04` */
export function day(date) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  /** @type {Intl.DateTimeFormatOptions} */
  const parts = {year: 'numeric', timeZone: 'UTC'};
  if (month) parts.month = 'long';
  if (dayOfMonth) parts.day = 'numeric';
  return new Intl.DateTimeFormat(language, parts).format(Date.UTC(year, (month || 1) - 1, dayOfMonth || 1));
}
