import { type Client, createClient, createConfig } from './generated/client/index.js';
import { HwanryuProblem } from './problem.js';
import { retrying } from './retry.js';

export interface HwanryuOptions {
  /** Where the gateway is: `https://hwanryu.example`, or '' for the address that the page came from. */
  baseUrl: string;
  /** Sent with the requests that take one, and no others. A function is asked each time, so that it can renew the token. */
  token?: string | (() => string | undefined | Promise<string | undefined>);
  /** In which language problems say what is wrong; Korean when left out, in a browser that of its user. */
  language?: 'ko' | 'en';
  /** How often a read that was answered with 429 or 503 is sent again; 3 when left out. */
  retries?: number;
  /** Another `fetch`, such as one that goes through a proxy. */
  fetch?: typeof globalThis.fetch;
}

/** Whom requests go to: `listOutcomes({ client: createHwanryu({ baseUrl }), … })`. What is not an answer throws a {@link HwanryuProblem}. */
export function createHwanryu({ baseUrl, token, language, retries = 3, fetch }: HwanryuOptions): Client {
  const client = createClient(
    createConfig({
      baseUrl,
      auth: token,
      throwOnError: true,
      headers: language ? { 'Accept-Language': language } : {},
      fetch: retrying(fetch ?? ((...request) => globalThis.fetch(...request)), retries),
    }),
  );
  // Without a response there is no answer to tell of: the network's own error, or that of the caller's signal, is left as it is.
  client.interceptors.error.use((body, response: Response | undefined) => (response ? new HwanryuProblem(body, response) : body));
  return client;
}
