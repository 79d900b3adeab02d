import { execFileSync, spawnSync } from 'node:child_process';
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

const snippets = (path: string) => [...readFileSync(path, 'utf8').matchAll(/```ts\n([^]+?)```/g)].map(([, code]) => code);

/** As strict as TypeScript gets, with what is packed and nothing else. */
function compile(...files: string[]) {
  const options = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom'];
  const { status, stdout } = spawnSync(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), ...options, ...files], { cwd: project, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}

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
  const [script = ''] = snippets(join(installed, 'README.md'));
  expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  writeFileSync(join(project, 'outcomes.mts'), script.replace('http://localhost:8080', address));
  compile('outcomes.mts');
  const lines = run(process.execPath, 'outcomes.mjs').split('\n');

  expect(lines).toContain('new-jobs: 278 PERSON (25.79 %)');
  expect(lines.find((line) => line.startsWith('commercialisation-revenue: 69100000000 '))).toBeDefined();
});

test('what else the documents show is TypeScript that compiles', () => {
  const [, upload = ''] = snippets(join(installed, 'README.md'));
  const [page = ''] = snippets(join(home, '../../docs/front-end.md'));
  const client = 'const client = createHwanryu({ baseUrl: "" });';
  const around = `import { createHwanryu, getAnnualReport, getPlan, HwanryuProblem, importFile, items, listBudgets, patchPlan, update } from '@hwanryu/client';
    declare const input: { files: File[] }, bar: { value: number }, session: { token(): Promise<string> }, form: { vision: string }, id: string;
    declare function show(line: object): void;
    declare function mark(pointer: string | undefined, detail: string): void;`;
  writeFileSync(join(project, 'upload.mts'), around + client + upload);
  writeFileSync(join(project, 'page.mts'), around + page);
  expect(upload).toContain('importFile');
  expect(page).toContain('update');
  compile('upload.mts', 'page.mts');
});

test('the lock file names no address to download from', () => {
  const { packages } = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')) as { packages: Record<string, object> };
  expect(Object.keys(packages).length).toBeGreaterThan(50);
  expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
});
