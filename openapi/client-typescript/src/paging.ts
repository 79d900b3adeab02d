import { type AnswerOf, call, type Operation, type OptionsOf } from './operation.js';

/** What every list answers. */
export interface Page {
  items: unknown[];
  nextCursor: string | null;
}

/**
 * The pages of a list, each asked for when it is wanted. A list of figures shows the state of the first page, whoever
 * writes meanwhile. Of an event feed, what there is so far: keep the last `nextCursor` and go on from there.
 */
export async function* pages<L extends Operation<Page>>(list: L, options: OptionsOf<L>): AsyncGenerator<AnswerOf<L>, void, void> {
  const { query, ...rest }: { query?: { cursor?: string } } = options;
  for (let cursor = query?.cursor; ; ) {
    const { data } = await call(list, { ...rest, query: { ...query, cursor } });
    yield data;
    // A page can be empty and not the last one. Only a feed, which never ends, answers with the cursor that it was asked by.
    if (data.nextCursor === null || data.nextCursor === cursor) return;
    cursor = data.nextCursor;
  }
}

/** The items of all pages, one after the other: `for await (const outcome of items(listOutcomes, { client, query }))`. */
export async function* items<L extends Operation<Page>>(list: L, options: OptionsOf<L>): AsyncGenerator<AnswerOf<L>['items'][number], void, void> {
  for await (const page of pages(list, options)) yield* page.items;
}
