import { afterEach, expect, test } from 'vitest';
import { createPlan, listOutcomes } from '../src/index.js';
import { anyone, standIn } from './set.js';

let door: Awaited<ReturnType<typeof standIn>>;
let asked: number;

/** Refuses as often as it is told, and answers then. */
async function refusing(times: number, status: number, headers: Record<string, string>) {
  asked = 0;
  door = await standIn((_, answer) => {
    answer.setHeader('Content-Type', 'application/json');
    if (asked++ < times) answer.writeHead(status, headers).end('{}');
    else answer.end('{"items": [], "nextCursor": null, "readAt": null}');
  });
  return anyone({ baseUrl: door.url });
}

afterEach(() => door.close());

test.each([
  ['503', 503, () => '1'],
  ['429', 429, () => '1'],
  ['503 with a date', 503, () => new Date(Date.now() + 2000).toUTCString()],
])('a read that is answered with %s is sent again when Retry-After has passed', async (_, status, retryAfter) => {
  const client = await refusing(1, status, { 'Retry-After': retryAfter() });
  const began = Date.now();
  const { data } = await listOutcomes({ client });
  expect(data.items).toEqual([]);
  expect(asked).toBe(2);
  expect(Date.now() - began).toBeGreaterThanOrEqual(950);
});

test('it is sent again only so often', async () => {
  const client = await refusing(99, 503, { 'Retry-After': '0' });
  await expect(listOutcomes({ client })).rejects.toMatchObject({ status: 503, retryAfter: 0 });
  expect(asked).toBe(4);
});

test('a longer wait than half a minute is left to the caller', async () => {
  const client = await refusing(99, 429, { 'Retry-After': '60' });
  await expect(listOutcomes({ client })).rejects.toMatchObject({ status: 429, retryAfter: 60 });
  expect(asked).toBe(1);
});

test('a write is never sent again', async () => {
  const client = await refusing(1, 503, { 'Retry-After': '0' });
  await expect(createPlan({ client, body: {} as never })).rejects.toMatchObject({ status: 503 });
  expect(asked).toBe(1);
});

test('an abort ends the wait', async () => {
  const client = await refusing(99, 503, { 'Retry-After': '20' });
  await expect(listOutcomes({ client, signal: AbortSignal.timeout(500) })).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(asked).toBe(1);
});
