import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address } from './set.js';

const home = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'hwanryu-newcomer-'));
const installed = join(project, 'node_modules/@hwanryu/client');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: project, encoding: 'utf8' });

let packed: { filename: string; size: number; files: { path: string }[] };

beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project];
  [packed] = JSON.parse(execFileSync('npm', pack, { cwd: home, encoding: 'utf8' }));
  mkdirSync(installed, { recursive: true });
  run('tar', '-xzf', join(project, packed.filename), '-C', installed, '--strip-components=1');
});

afterAll(() => rmSync(project, { recursive: true }));

test('what is packed is the built client with its types, its licence and what to read, and nothing else', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']));
  expect(paths.filter((path) => !/^(LICENSE|README\.md|package\.json|dist\/.+\.(js|d\.ts))$/.test(path))).toEqual([]);
  expect(packed.size).toBeLessThan(300_000);
});

test('it needs nothing else to run, and names no machine', () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect({ dependencies, peerDependencies }).toEqual({});
  for (const { path } of packed.files.filter(({ path }) => path.endsWith('.js'))) {
    const imported = [...readFileSync(join(installed, path), 'utf8').matchAll(/^(?:import|export) .*from '(.+)';$/gm)];
    expect(imported.map(([, from]) => from).filter((from) => !from?.startsWith('.'))).toEqual([]);
  }
});

test("the README's ten lines list a region's outcomes", () => {
  const script = /```ts\n([^]+?)```/.exec(readFileSync(join(installed, 'README.md'), 'utf8'))?.[1] ?? '';
  expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  writeFileSync(join(project, 'outcomes.mts'), script.replace('http://localhost:8080', address));

  const compile = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', 'outcomes.mts'];
  run(process.execPath, join(home, 'node_modules/typescript/bin/tsc'), ...compile);
  const lines = run(process.execPath, 'outcomes.mjs').split('\n');

  expect(lines).toContain('new-jobs: 278 PERSON (25.79 %)');
  expect(lines.find((line) => line.startsWith('commercialisation-revenue: 69100000000 '))).toBeDefined();
});

test('the lock file names no address to download from', () => {
  const { packages } = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')) as { packages: Record<string, object> };
  expect(Object.keys(packages).length).toBeGreaterThan(50);
  expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
});
