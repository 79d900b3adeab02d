import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import {base, launch, newPage, picture} from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

async function seen(path, options, check) {
  const page = await newPage(browser, options);
  try {
    await page.goto(base + path, {waitUntil: 'networkidle'});
    await check(page);
    assert.deepEqual(page.faults, []);
  } finally {
    await page.context().close();
  }
}

for (const path of ['/', '/events', '/changelog', '/problems/not-found']) {
  for (const [locale, width, colorScheme] of [['ko-KR', 1280, 'light'], ['en-GB', 360, 'dark']]) {
    test(`axe finds nothing on ${path}, ${locale}, ${width} px, ${colorScheme}`, () =>
      seen(path, {locale, colorScheme, viewport: {width, height: 800}}, async page => {
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' | ')}`), []);
        await picture(page, `portal${path.replaceAll('/', '-')}-${locale}`);
      }));
  }
}

test('the language is chosen by keyboard and stays on the way', () => seen('/', {}, async page => {
  await page.locator('a[hreflang=en]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/lang=en/);
  await page.getByRole('link', {name: 'Events'}).first().click();
  await page.waitForURL(/events/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
}));

test('the reference shows the contract and tries a request', () => seen('/reference', {}, async page => {
  await page.locator('#operations-tag-annual-reports').click({timeout: 30_000});
  assert.ok(await page.locator('.opblock-tag').count() > 20);
  await page.locator('#operations-annual-reports-getAnnualReport .opblock-summary-control').click();
  await page.locator('#operations-annual-reports-getAnnualReport .execute').click();
  await page.locator('#operations-annual-reports-getAnnualReport .live-responses-table .response-col_status', {hasText: '200'}).waitFor();
  await picture(page, 'reference');
}));
