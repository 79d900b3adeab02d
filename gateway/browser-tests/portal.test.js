import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {axeFindsNothing, launch, picture, shown, visited} from './browser.js';

let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

const seen = (path, options, check) => shown(browser, options, page => visited(page, path), check);

for (const path of ['/', '/events', '/changelog', '/problems/not-found']) {
  for (const [locale, width, colorScheme] of [['ko-KR', 1280, 'light'], ['en-GB', 360, 'dark']]) {
    test(`axe finds nothing on ${path}, ${locale}, ${width} px, ${colorScheme}`, () =>
      seen(path, {locale, colorScheme, viewport: {width, height: 800}}, async page => {
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await axeFindsNothing(page);
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
