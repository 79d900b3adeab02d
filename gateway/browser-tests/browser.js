// What the tests share: one browser, pages that note what goes wrong, what axe finds, and pictures of what was seen.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

export const base = process.env.HWANRYU ?? 'http://localhost:8080';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('target/', import.meta.url));
mkdirSync(pictures, {recursive: true});

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** A page of a browser that has seen nothing yet; `page.faults` are what its console and its scripts complained of. */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'ko-KR', ...options});
  const page = await context.newPage();
  page.faults = [];
  page.on('console', message => ['error', 'warning'].includes(message.type()) && page.faults.push(message.text()));
  page.on('pageerror', error => page.faults.push(error.message));
  return page;
}

/**
 * Visits a page of its own, which must leave no fault behind.
 *
 * @param visit opens it; `visited` and `open` do
 * @param check looks at it
 */
export async function shown(browser, options, visit, check) {
  const page = await newPage(browser, options);
  try {
    await visit(page);
    await check(page);
    assert.deepEqual(page.faults, []);
  } finally {
    await page.context().close();
  }
}

/** Opens a page and waits until nothing more is loaded. */
export const visited = (page, path) => page.goto(base + path, {waitUntil: 'networkidle'});

/** Opens the dashboard and waits until all of it is there, charts included. */
export async function open(page, query = '') {
  await page.goto(`${base}/dashboard${query}`);
  await settled(page);
}

export async function settled(page) {
  await page.waitForSelector('#app[aria-busy="false"] #sources', {timeout: 20_000});
  await page.waitForFunction(() => !document.querySelector('#app .loading')
    && [...document.querySelectorAll('.canvas')].every(place => place.querySelector('canvas')), null, {timeout: 20_000});
}

/** What a reader reads there, on one line. */
export const text = (page, selector) => page.locator(selector).innerText().then(found => found.replace(/\s+/g, ' '));

/** The rules of WCAG 2.2 AA, those included that axe leaves out unless asked, and good practice. */
export const WCAG = {runOnly: {type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}};

/** Asserts that axe finds no violation, of these rules or of all that it runs by itself. */
export async function axeFindsNothing(page, rules = {}) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(chosen => globalThis.axe.run(chosen), rules);
  assert.deepEqual(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' | ')}`), []);
}

export const picture = (page, name) => page.screenshot({path: `${pictures}${name}.png`, fullPage: true});
export const paper = (page, name) => page.pdf({path: `${pictures}${name}.pdf`, format: 'A4'});
