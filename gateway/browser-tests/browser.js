// What the tests share: one browser, pages that note what goes wrong, and pictures of what was seen.
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

export const base = process.env.HWANRYU ?? 'http://localhost:8080';
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

export const picture = (page, name) => page.screenshot({path: `${pictures}${name}.png`, fullPage: true});
export const paper = (page, name) => page.pdf({path: `${pictures}${name}.pdf`, format: 'A4'});
