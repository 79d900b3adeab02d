import { expect, test } from 'vitest';
import { items, listIndicators, listIndustryEvents, listOutcomes, listRegions, pages } from '../src/index.js';
import { anyone } from './set.js';

function counting() {
  let asked = 0;
  const client = anyone({ fetch: (...request) => (asked++, fetch(...request)) });
  return { client, asked: () => asked };
}

test('items go through all pages, in the order of the list, none twice', async () => {
  const { client, asked } = counting();
  const whole = await listRegions({ client, query: { limit: 200 } });
  expect(whole.data.nextCursor).toBeNull();

  const ids = [];
  for await (const region of items(listRegions, { client, query: { limit: 3 } })) ids.push(region.id);

  expect(ids).toEqual(whole.data.items.map(({ id }) => id));
  expect(asked()).toBe(1 + Math.ceil(ids.length / 3));
});

test('who stops early asks for no page more', async () => {
  const { client, asked } = counting();
  for await (const region of items(listRegions, { client, query: { limit: 3 } })) if (region.id) break;
  expect(asked()).toBe(1);
});

test('a list without a match has one page, and no items', async () => {
  const found = [];
  for await (const page of pages(listIndicators, { client: anyone(), query: { id: ['no-such-indicator'] } })) found.push(page.items);
  expect(found).toEqual([[]]);
});

test('a filter of several values, and a cursor to go on from, are passed on', async () => {
  const client = anyone();
  const query = { id: ['gangwon', 'jeonbuk', 'jeju'], limit: 1 };
  const first = await listRegions({ client, query });
  const rest = [];
  for await (const region of items(listRegions, { client, query: { ...query, cursor: first.data.nextCursor ?? undefined } })) rest.push(region.id);
  expect([first.data.items[0]?.id, ...rest].sort()).toEqual(['gangwon', 'jeju', 'jeonbuk']);
});

test('an event feed is read to what there is, and gone on from there', async () => {
  const client = anyone();
  const seen = new Set<string>();
  let count = 0;
  let cursor: string | undefined;
  for await (const page of pages(listIndustryEvents, { client, query: { limit: 20 } })) {
    for (const { id } of page.items) seen.add(id);
    count += page.items.length;
    cursor = page.nextCursor;
  }
  expect(count).toBeGreaterThan(20);
  expect(seen.size).toBe(count);

  for await (const page of pages(listIndustryEvents, { client, query: { cursor } })) expect(page.nextCursor).toBe(cursor);
});

test('a list leaves whole as a table, all at once or as it comes', async () => {
  const query = { format: 'csv' as const, regionId: ['gangwon'] };
  const table: unknown = (await listOutcomes({ client: anyone(), query })).data;
  expect(table).toMatch(/^regionId,/);

  const stream: unknown = (await listOutcomes({ client: anyone(), query, parseAs: 'stream' })).data;
  expect(await new Response(stream as ReadableStream).text()).toBe(table);
});
