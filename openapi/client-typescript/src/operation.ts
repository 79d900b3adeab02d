/** An operation of the contract, such as `listOutcomes`: what it takes and what it answers follow from the contract. */
export type Operation<Answer = unknown> = (options: never) => Promise<{ data: Answer | undefined; response: Response }>;
export type OptionsOf<O extends Operation> = Parameters<O>[0];
export type AnswerOf<O extends Operation> = NonNullable<Awaited<ReturnType<O>>['data']>;

/**
 * Calls an operation whose type is a parameter. The generated ones are generic themselves, and TypeScript does not look
 * through that; callers of ours are checked by `OptionsOf`. With our client, an answer without data has thrown.
 */
export async function call<O extends Operation>(operation: O, options: object) {
  const { data, response } = await operation(options as never);
  return { data: data as AnswerOf<O>, response };
}
