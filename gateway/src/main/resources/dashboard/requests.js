// @ts-check
// Which requests a view is made of, and what has come of them so far.
import {read, readAll, request} from 'hwanryu/api.js';
import {language} from 'hwanryu/state.js';

/** @typedef {import('./api.js').Reading} Reading */
/** @typedef {import('./state.js').State} State */
/** @typedef {Record<string, Reading>} Model */

/** @type {(state: State) => Record<string, {url: string, whole: boolean}>} */
const wanted = ({region, year, indicator, by}) => ({
  report: {url: request(`/v1/annual-reports/${region}/${year}`), whole: false},
  indicators: {url: request('/v1/indicators'), whole: true},
  regions: {url: request('/v1/regions'), whole: true},
  budgets: {url: request('/v1/budget-summaries', {regionId: region}), whole: true},
  outcomes: {url: request('/v1/outcomes', {regionId: region}), whole: true},
  evaluations: {url: request('/v1/evaluations', {regionId: region}), whole: true},
  ranking: {url: request('/v1/rankings', {indicatorId: indicator, performanceYear: year, by}), whole: false},
  industries: {url: request('/v1/industries', {regionId: region}), whole: true},
  feedback: {url: request('/v1/feedback', {regionId: region}), whole: true},
  institutions: {url: request('/v1/institutions'), whole: true},
  sources: {url: request('/v1/sources'), whole: true},
});

/** The requests of one state at a time; those of the state before it are given up. */
export class Requests {
  /** @param {(model: Model) => void} changed */
  constructor(changed) {
    /** @type {Model} */
    this.model = {};
    this.changed = changed;
    this.running = new AbortController();
  }

  /**
   * Reads what this state needs and the one before it did not have.
   * @param {State} state
   */
  async load(state) {
    this.running.abort();
    this.running = new AbortController();
    const {signal} = this.running;
    const readings = Object.entries(wanted(state)).map(([name, {url, whole}]) => {
      const kept = this.model[name];
      if (kept?.request === url && kept.status === 'ok') return null;
      this.model[name] = {status: 'loading', request: url, value: null, reason: ''};
      return this.#reading(name, url, whole, signal);
    });
    this.changed(this.model);
    await Promise.all(readings);
    if (!signal.aborted) await this.#transitions(signal);
  }

  /** The steps of the plan are asked for by its id, which the report brings. */
  async #transitions(/** @type {AbortSignal} */ signal) {
    const plan = this.model.report.value?.plan;
    delete this.model.transitions;
    if (plan?.stage) await this.#reading('transitions', `/v1/plans/${plan.id}/transitions`, true, signal);
  }

  /**
   * @param {string} name
   * @param {string} url
   * @param {boolean} whole
   * @param {AbortSignal} signal
   */
  async #reading(name, url, whole, signal) {
    /** @type {Reading} */
    let reading;
    try {
      const value = await (whole ? readAll : read)(url, signal, language);
      reading = {status: 'ok', request: url, value, reason: ''};
    } catch (failure) {
      if (signal.aborted) return;
      reading = {status: 'failed', request: url, value: null, reason: String(failure instanceof Error ? failure.message : failure)};
    }
    this.model[name] = reading;
    this.changed(this.model);
  }
}
