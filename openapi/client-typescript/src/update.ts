import type { Client } from './generated/client/index.js';
import { type AnswerOf, call, type Operation, type OptionsOf } from './operation.js';
import { HwanryuProblem } from './problem.js';

type PathOf<O extends Operation> = OptionsOf<O> extends { path: infer Path } ? Path : never;
/** Nothing, and so a type error, where the operation does not take the ETag that was read. */
type BodyOf<W extends Operation> = OptionsOf<W> extends { body: infer Body; headers?: { 'If-Match'?: string } } ? Body : never;

export interface Update<R extends Operation, W extends Operation> {
  client: Client;
  path: PathOf<R> & PathOf<W>;
  /** What to write, given what is there: called again with what is there now when somebody else was faster. */
  change: (current: AnswerOf<R>) => BodyOf<W> | Promise<BodyOf<W>>;
  /** How often it is tried in all; 5 when left out. */
  attempts?: number;
  signal?: AbortSignal;
}

/**
 * Reads a record, writes what `change` makes of it, and never over somebody else's change: the ETag that was read goes
 * with the write, and where that has passed (412) both are done again.
 * `update(getPlan, patchPlan, { client, path: { id }, change: () => ({ visionKo: '…' }) })`.
 */
export async function update<R extends Operation, W extends Operation>(read: R, write: W, options: Update<R, W>): Promise<AnswerOf<W>> {
  const { client, path, change, attempts = 5, signal } = options;
  for (let left = attempts - 1; ; left--) {
    // A browser may keep public records for a minute, and its copy would bring the ETag that has just failed.
    const { data, response } = await call(read, { client, path, signal, cache: 'no-cache' });
    const headers = { 'If-Match': response.headers.get('ETag') ?? undefined };
    const body = await change(data);
    try {
      return (await call(write, { client, path, body, headers, signal })).data;
    } catch (problem) {
      if (!(problem instanceof HwanryuProblem && problem.status === 412 && left > 0)) throw problem;
    }
  }
}
