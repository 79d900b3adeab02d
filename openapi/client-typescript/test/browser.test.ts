import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Import, Progress } from '../src/index.js';
import { address, fresh, region, standIn, tokenFor, year } from './set.js';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const dist = fileURLToPath(new URL('../dist', import.meta.url));

interface Told {
  job: Import;
  progress: Progress[];
  code: string;
  error?: string;
}

/** The page that a front end would have: the built client as it is, a file, and what happened to it. */
const page = (token: string, key: string) => `<!doctype html><meta charset="utf-8"><script type="module">
  async function run() {
    const { createHwanryu, importFile } = await import('/client/index.js');
    const client = createHwanryu({ baseUrl: '', token: '${token}' });
    const rows = Array.from({ length: 20000 }, (_, row) => '제주,${year},' + row + ',700.5');
    const file = new File([['시도,실적연도,신규고용(명),사업화매출액(억원)', ...rows].join('\\n')], '제주.CSV', { type: 'application/vnd.ms-excel' });
    const progress = [];
    const options = { client, file, key: '${key}', query: { resource: 'observations', dryRun: true }, onUpload: (step) => progress.push(step) };
    const { job } = await importFile('outcome', options);
    const { code } = await importFile('company', options).catch((problem) => problem);
    return { job, progress, code };
  }
  const tell = (what) => fetch('/told', { method: 'POST', body: JSON.stringify(what) });
  run().then(tell, (error) => tell({ error: String(error) }));
</script>`;

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** The front end's own server, which hands `/v1` on to the set. */
const frontEnd = (html: string, told: (what: Told) => void): RequestListener => async (request, answer) => {
  const path = request.url ?? '/';
  const send = (type: string | null, body: string | Buffer, status = 200) => answer.writeHead(status, { 'Content-Type': type ?? 'text/plain' }).end(body);
  if (path === '/') return send('text/html', html);
  if (path.startsWith('/client/')) return send('text/javascript', readFileSync(join(dist, path.slice(8))));
  const body = request.method === 'POST' ? await bodyOf(request) : undefined;
  if (path === '/told') {
    told(JSON.parse(new TextDecoder().decode(body)));
    return send(null, '');
  }
  if (!path.startsWith('/v1/')) return send(null, '', 404);
  const { host, connection, 'content-length': length, ...headers } = request.headers as Record<string, string>;
  const from = await fetch(address + path, { method: request.method, headers, body });
  return send(from.headers.get('Content-Type'), await from.text(), from.status);
};

test.skipIf(!chromium && process.env.HWANRYU_BROWSER !== 'required')('in a browser an upload tells how far it is, and problems are the same', async () => {
  let told: (what: Told) => void = () => {};
  const outcome = new Promise<Told>((resolve) => (told = resolve));
  const server = await standIn(frontEnd(page(tokenFor('outcomes:write', region), fresh('browser')), (what) => told(what)));
  const profile = mkdtempSync(join(tmpdir(), 'hwanryu-browser-'));
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const browser = spawn(chromium ?? 'chromium', ['--headless', '--no-sandbox', '--disable-gpu', ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`, server.url]);
  const { job, progress, code, error } = await outcome;
  await new Promise((ended) => browser.on('exit', ended) && browser.kill());
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  await server.close();

  expect(error).toBeUndefined();
  expect(job).toMatchObject({ format: 'csv', rowsRead: 20_000, dryRun: true });
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.at(-1)?.sent).toBe(progress.at(-1)?.total);
  expect(code).toBe('FORBIDDEN');
});
