// @ts-check
// What is shown is what the address says: links work, and so does the back button.

/** @typedef {{region: string, year: number, indicator: string, by: string}} State */

const root = document.documentElement;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const WAYS = ['value', 'achievementRate', 'changeRate'];

/** The language of the page as the gateway chose it. */
export const language = /** @type {'ko' | 'en'} */ (root.lang === 'en' ? 'en' : 'ko');

/** @returns {State} what the address says, and defaults for what it does not */
export function current() {
  const query = new URLSearchParams(location.search);
  const year = Number(query.get('year'));
  const [region, indicator, by] = ['region', 'indicator', 'by'].map(name => query.get(name) ?? '');
  return {
    region: ID.test(region) ? region : root.dataset.region ?? '',
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : Number(root.dataset.year),
    indicator: ID.test(indicator) ? indicator : 'new-jobs',
    by: WAYS.includes(by) ? by : 'value',
  };
}

/**
 * The address of a state. The language is part of it, so that a link shows to others what it shows to us.
 * @param {State} state
 * @param {string} [lang]
 */
export function address(state, lang = language) {
  const query = new URLSearchParams({region: state.region, year: String(state.year)});
  if (state.indicator !== 'new-jobs') query.set('indicator', state.indicator);
  if (state.by !== 'value') query.set('by', state.by);
  query.set('lang', lang);
  return `/dashboard?${query}`;
}

/** What is told on the window when the state has become another. */
export const CHANGED = 'hwanryu:state';

/**
 * Another step of the history, unless nothing changes.
 * @param {Partial<State>} change
 */
export function go(change) {
  const next = address({...current(), ...change});
  if (next === location.pathname + location.search) return;
  history.pushState(null, '', next);
  dispatchEvent(new Event(CHANGED));
}
