const passing = new Set([429, 503]);
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Whoever is told to wait longer than this has a decision to make, and is given the problem. */
const longest = 30;

/**
 * A `fetch` that waits as long as `Retry-After` says and asks again. Safe methods only: a write that was refused may be
 * one of several, and whether it is still wanted then is for the caller to say.
 */
export function retrying(send: typeof fetch, retries: number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (!safe.has(request.method)) return send(request);
    for (let tried = 0; ; tried++) {
      const response = await send(request);
      if (!passing.has(response.status) || tried >= retries) return response;
      const seconds = retryAfter(response) ?? 2 ** tried;
      if (seconds > longest) return response;
      await response.body?.cancel();
      await sleep(seconds * 1000, request.signal);
    }
  };
}

/** The seconds of `Retry-After`, which may be a number or a date; null without one. */
export function retryAfter(response: Response): number | null {
  const value = response.headers.get('Retry-After');
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

export function sleep(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
