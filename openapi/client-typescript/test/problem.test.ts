import { expect, test } from 'vitest';
import { createPlan, getPlan, HwanryuProblem, listOutcomes, listRegions, putSource } from '../src/index.js';
import { agency, anyone, fresh, standIn, year } from './set.js';

async function refusal(answer: Promise<unknown>): Promise<HwanryuProblem> {
  const problem = await answer.then(() => 'no refusal', (thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(HwanryuProblem);
  return problem as HwanryuProblem;
}

test('a refusal names every fault with its place, and what to quote', async () => {
  const query = { nonsense: 1, 'more-of-it': 2 };
  const problem = await refusal(listRegions({ client: anyone(), query: query as never }));

  expect(problem).toMatchObject({ status: 400, code: 'INVALID_REQUEST', type: '/problems/invalid-request', retryAfter: null });
  expect(problem.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(problem.errors.map(({ parameter }) => parameter)).toEqual(expect.arrayContaining(['nonsense', 'more-of-it']));
  expect(problem.message).toMatch(/^400 INVALID_REQUEST: .+\n {2}[\w-]+: .+ \([A-Z_]+\)/);
});

test('a fault in a body has its pointer', async () => {
  const body = { regionId: 'no-such-region', budgetYear: year } as never;
  const problem = await refusal(createPlan({ client: agency('plans:write', '*'), body }));
  expect(problem.status).toBeGreaterThanOrEqual(400);
  expect(problem.errors.some(({ pointer }) => pointer?.startsWith('/'))).toBe(true);
});

test('texts are in the language that was asked for', async () => {
  const path = { id: '00000000-0000-0000-0000-000000000000' };
  const english = await refusal(getPlan({ client: anyone({ language: 'en' }), path }));
  const korean = await refusal(getPlan({ client: anyone({ language: 'ko' }), path }));
  expect(english).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(english.detail).toMatch(/^[\x20-\x7e]+$/);
  expect(korean.code).toBe('NOT_FOUND');
  expect(korean.detail).toMatch(/[가-힣]/);
});

test('a write without a token is 401, without the scope 403', async () => {
  const source = { path: { id: fresh('client') }, body: { publisher: '제주테크노파크' }, headers: { 'If-None-Match': '*' } };
  expect(await refusal(putSource({ client: anyone(), ...source }))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  expect(await refusal(putSource({ client: agency('plans:write', '*'), ...source }))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
});

test('a token is asked for with each request that takes one, and sent with no other', async () => {
  const sent: (string | undefined)[] = [];
  const door = await standIn((request, answer) => {
    sent.push(request.headers.authorization);
    answer.setHeader('Content-Type', 'application/json').end('{"items": [], "nextCursor": null}');
  });
  let renewed = 0;
  const client = anyone({ baseUrl: door.url, token: async () => `token-${++renewed}` });
  const body = { publisher: '제주테크노파크' };
  await putSource({ client, path: { id: 'some' }, body });
  await listOutcomes({ client });
  await putSource({ client, path: { id: 'some' }, body });
  await door.close();
  expect(sent).toEqual(['Bearer token-1', undefined, 'Bearer token-2']);
});

test('an answer of somebody between is a problem too, and no answer is what the network says', async () => {
  const proxy = await standIn((_, answer) => answer.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad Gateway</h1>'));
  const client = anyone({ baseUrl: proxy.url });
  const problem = await refusal(listOutcomes({ client }));
  expect(problem).toMatchObject({ status: 502, code: 'HTTP_502', detail: 'Bad Gateway', errors: [], traceId: null, type: null });
  await proxy.close();
  await expect(listOutcomes({ client })).rejects.toBeInstanceOf(TypeError);
});
