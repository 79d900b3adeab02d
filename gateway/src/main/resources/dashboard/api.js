// @ts-check
// Reading the public API. Nothing is kept here: the browser has a cache, and the answers say how long they hold.

/** @typedef {{status: 'loading' | 'ok' | 'failed', request: string, value: any, reason: string}} Reading */

const LIMIT = 200;

/**
 * The address of a request: the parameters in the order given, without those that have no value.
 * @param {string} path
 * @param {Record<string, string | number | string[] | undefined>} [parameters]
 */
export function request(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {string} language of what the problem says
 */
export async function read(url, signal, language) {
  const answer = await fetch(url, {signal, headers: {Accept: 'application/json', 'Accept-Language': language}});
  const body = await answer.json();
  if (!answer.ok) throw new Problem(body.title, body.detail);
  return body;
}

/**
 * A whole list, page after page.
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {string} language
 */
export async function readAll(url, signal, language) {
  const items = [];
  const page = new URL(url, location.href);
  page.searchParams.set('limit', String(LIMIT));
  for (;;) {
    const answer = await read(page.pathname + page.search, signal, language);
    items.push(...answer.items);
    if (!answer.nextCursor) return items;
    page.searchParams.set('cursor', answer.nextCursor);
  }
}

/** What the API says of a refusal, in the reader's language. */
export class Problem extends Error {
  /**
   * @param {string} title
   * @param {string | null} detail
   */
  constructor(title, detail) {
    super(detail ? `${title}: ${detail}` : title);
  }
}
