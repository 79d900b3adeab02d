import { execFileSync } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createHwanryu, type HwanryuOptions } from '../src/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The set that the tests speak to; `check` starts one. */
export const address = process.env.HWANRYU ?? missing();

/** The region and year that these tests write to, and no others do. */
export const region = 'jeju';
export const year = 2031;

/** A name that no earlier run has used. */
export const fresh = (name: string) => `${name}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

export const anyone = (options: Partial<HwanryuOptions> = {}) => createHwanryu({ baseUrl: address, language: 'en', ...options });

export const tokenFor = (scope: string, regions: string) =>
  execFileSync(`${root}deploy/local/token`, ['--scope', scope, '--regions', regions], { encoding: 'utf8' }).trim();

/** A client that may write what `scope` names, in our region or in all of them. */
export const agency = (scope: string, regions: string = region) => anyone({ token: tokenFor(scope, regions) });

/** Somebody who answers as a test wants it, where the set cannot be made to. */
export async function standIn(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => new Promise((closed) => server.close(closed)) };
}

function missing(): never {
  throw new Error('HWANRYU is not set: the address of a set, or run ./check, which starts one.');
}
