import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { importFile, listOutcomes, putSource, type Progress } from '../src/index.js';
import { agency, anyone, fresh, region, year } from './set.js';

const client = agency('outcomes:write');
const sourceId = fresh('client-import');
const heading = '시도,실적연도,신규고용(명),사업화매출액(억원)';
const sheet = (...rows: string[]) => new File([[heading, ...rows, ''].join('\n')], '제주.csv');
const query = { resource: 'observations', sourceId } as const;

beforeAll(async () => {
  const operator = agency('reference:write', '*');
  await putSource({ client: operator, path: { id: sourceId }, body: { publisher: '제주테크노파크' }, headers: { 'If-None-Match': '*' } });
});

test('a file is handed over, read and there', async () => {
  const jobs = Math.floor(Math.random() * 1e6);
  const file = sheet(`제주,${year},${jobs},700.5`);
  const states: string[] = [];
  const hand = () =>
    importFile('outcome', { client, file, key, query: { ...query, reason: '시험' }, onJob: ({ state }) => states.push(state) });
  const key = fresh('import');
  const { job } = await hand();

  expect(job).toMatchObject({ state: 'DONE', progress: 100, rowsRead: 1, rowsRejected: 0, failure: null });
  expect((job.created ?? 0) + (job.corrected ?? 0) + (job.unchanged ?? 0)).toBe(2);
  expect(states.at(-1)).toBe('DONE');
  const { data } = await listOutcomes({ client: anyone(), query: { regionId: [region], performanceYear: [year], indicatorId: ['new-jobs'] } });
  expect(data.items[0]).toMatchObject({ value: jobs, sourceId });

  expect((await hand()).job.id, 'the same key is the same import').toBe(job.id);
});

test('a dry run tells what it would do, and stores nothing', async () => {
  const file = sheet(`제주,${year},${Math.floor(Math.random() * 1e6)},`);
  const { job, effects } = await importFile('outcome', { client, file, key: fresh('import'), query: { ...query, dryRun: true, reason: '시험' } });
  expect(job).toMatchObject({ state: 'DONE', dryRun: true, changeNo: null });
  const indicators = [];
  for await (const effect of effects()) indicators.push(effect.indicatorId);
  expect(indicators).toContain('new-jobs');
});

test('faults are named cell by cell, over as many pages as there are', async () => {
  const rows = Array.from({ length: 450 }, () => `제주,${year},삼백,700`);
  const { job, faults } = await importFile('outcome', { client, file: sheet(...rows), key: fresh('import'), query });
  expect(job).toMatchObject({ state: 'FAILED', created: null });
  const found = [];
  for await (const fault of faults()) found.push(fault);
  expect(found.length).toBe(job.faultCount);
  expect(found.length).toBeGreaterThanOrEqual(450);
  expect(found[0]).toMatchObject({ row: 2, column: 'C', code: 'NOT_A_NUMBER', value: '삼백' });
});

test('an upload tells how far it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hwanryu-client-'));
  const path = join(folder, 'large.csv');
  await writeFile(path, [heading, ...Array.from({ length: 20_000 }, (_, row) => `제주,${year},${row},700.5`), ''].join('\n'));
  const told: Progress[] = [];
  const { job } = await importFile('outcome', {
    client,
    file: await openAsBlob(path),
    format: 'csv',
    key: fresh('import'),
    query: { ...query, dryRun: true },
    onUpload: (progress) => told.push(progress),
  });
  await rm(folder, { recursive: true });

  expect(told.length).toBeGreaterThan(5);
  expect(told.map(({ sent }) => sent)).toEqual(told.map(({ sent }) => sent).sort((a, b) => a - b));
  expect(told.at(-1)?.sent).toBe(told.at(-1)?.total);
  expect(job.rowsRead).toBe(20_000);
});

test('an upload can be broken off', async () => {
  const stop = new AbortController();
  const file = sheet(...Array.from({ length: 60_000 }, () => `제주,${year},310,700.5`));
  const options = { client, file, key: fresh('import'), query, signal: stop.signal, onUpload: () => stop.abort() };
  await expect(importFile('outcome', options)).rejects.toMatchObject({ name: 'AbortError' });
});

test('a file of which nobody knows the format is not sent', async () => {
  await expect(importFile('outcome', { client, file: new Blob(['?']), key: fresh('import'), query })).rejects.toThrow('csv, xlsx, ndjson');
});
