import { beforeAll, expect, test, vi } from 'vitest';
import { createCompany, getCompany, getCouncil, patchCompany, putCouncil, putSource, update } from '../src/index.js';
import { agency, anyone, fresh, region } from './set.js';

const client = agency('plans:write companies:write');
const sourceId = fresh('client-update');

beforeAll(async () => {
  const operator = agency('reference:write', '*');
  await putSource({ client: operator, path: { id: sourceId }, body: { publisher: '제주테크노파크' }, headers: { 'If-None-Match': '*' } });
});

async function newCouncil() {
  const path = { id: fresh('client-council') };
  const body = { regionId: region, nameKo: '성과관리 협의체', kind: 'PERFORMANCE_COUNCIL' };
  await putCouncil({ client, path, body, headers: { 'If-None-Match': '*' } });
  return path;
}

async function newCompany() {
  const body = { nameKo: fresh('환류상사'), regionId: region, sourceId };
  const { data } = await createCompany({ client, body, headers: { 'Idempotency-Key': fresh('company') } });
  return { id: data.id };
}

test('a record is replaced by what is made of it', async () => {
  const path = await newCouncil();
  const written = await update(getCouncil, putCouncil, {
    client,
    path,
    change: ({ id, recordedAt, ...council }) => ({ ...council, nameEn: 'Performance council' }),
  });
  expect(written).toMatchObject({ id: path.id, nameKo: '성과관리 협의체', nameEn: 'Performance council' });
});

test('nothing of somebody who was faster is lost', async () => {
  const path = await newCompany();
  const change = vi.fn(async ({ descriptionKo }: { descriptionKo: string | null }) => {
    if (change.mock.calls.length === 1) {
      await update(getCompany, patchCompany, { client, path, change: () => ({ descriptionKo: '먼저' }) });
    }
    return { descriptionKo: `${descriptionKo ?? ''} 나중`.trim() };
  });
  const written = await update(getCompany, patchCompany, { client, path, change });
  expect(change).toHaveBeenCalledTimes(2);
  expect(written.descriptionKo).toBe('먼저 나중');
});

test('who is always slower is told so in the end', async () => {
  const path = await newCompany();
  const change = vi.fn(async () => {
    await update(getCompany, patchCompany, { client, path, change: () => ({ siteKo: fresh('제주시') }) });
    return { siteKo: '서귀포시' };
  });
  await expect(update(getCompany, patchCompany, { client, path, change, attempts: 2 })).rejects.toMatchObject({ status: 412, code: 'PRECONDITION_FAILED' });
  expect(change).toHaveBeenCalledTimes(2);
});

test('any other refusal is not tried again, nor is what change throws', async () => {
  const path = await newCompany();
  const change = vi.fn(() => ({ businessNumber: 'not a number' }));
  await expect(update(getCompany, patchCompany, { client, path, change })).rejects.toMatchObject({ status: 400 });
  expect(change).toHaveBeenCalledTimes(1);

  const giveUp = () => Promise.reject(new Error('not today'));
  await expect(update(getCompany, patchCompany, { client, path, change: giveUp })).rejects.toThrow('not today');
  await expect(update(getCompany, patchCompany, { client: anyone(), path, change: () => ({}) })).rejects.toMatchObject({ status: 401 });
});
