import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {axeFindsNothing, base, launch, newPage, open, paper, picture, shown, text, visited, WCAG} from './browser.js';

const GANGWON = '/v1/annual-reports/gangwon/2023';
let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

const seen = (options, path, check) => shown(browser, options, page => visited(page, path), check);

test('a browser reads the year of Gangwon 2023 as a document in Korean', () => seen({}, GANGWON, async page => {
  assert.equal(await page.title(), '강원특별자치도 2023년 지역산업육성사업 연차보고서');
  const report = await text(page, 'main');
  for (const figure of ['140억 원', '46억 원', '186억 원', '278명', '+57명', '691억 원', '+67억 원', '+25.79%', '+10.74%',
    '㈜지원바이오', '㈜네올', '+50.6%', '주축산업', '미래신산업', '일치', '근거 부족', '공표되지 않음']) {
    assert.ok(report.includes(figure), `${figure} in ${report}`);
  }
  await picture(page, 'report-ko-1280');
}));

test('and in English where the browser asks so', () => seen({locale: 'en-GB'}, GANGWON, async page => {
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  const report = await text(page, 'main');
  for (const figure of ['KRW 18.6 bn', '278 people', '+57 people', 'KRW 69.1 bn', '+KRW 6.7 bn', 'Core industries', 'Verified']) {
    assert.ok(report.includes(figure), `${figure} in ${report}`);
  }
  await picture(page, 'report-en-1280');
}));

test('each small number leads to its footnote, and each footnote back', () => seen({}, GANGWON, async page => {
  const dangling = await page.locator('a[href^="#"]').evaluateAll(links =>
    links.map(link => link.getAttribute('href')).filter(href => !document.getElementById(href.slice(1))));
  assert.deepEqual(dangling, []);
  assert.ok(await page.locator('.cite a').count() > 20);
  await page.locator('.cite a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'source-1');
  await page.locator('#source-1 .back a').click();
  assert.equal(await page.evaluate(() => location.hash), '#cite-1');
}));

test('every link leads somewhere, and the requests answer with data', () => seen({}, GANGWON, async page => {
  const links = await page.locator('a[href^="/"]').evaluateAll(found => found.map(link => link.getAttribute('href')));
  assert.ok(links.length > 10, String(links.length));
  for (const link of new Set(links)) assert.equal((await page.request.get(base + link)).status(), 200, link);
  const data = await page.request.get(base + await page.locator('link[type="application/json"]').getAttribute('href'));
  assert.equal((await data.json()).regionId, 'gangwon');
}));

test('the dashboard leads to it in the language of its reader, and it leads to its other language', async () => {
  const page = await newPage(browser);
  await open(page, '?region=gangwon&year=2023&lang=en');
  await page.locator('a.report').click();
  await page.waitForURL(/annual-reports\/gangwon\/2023\?format=html&lang=en/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.locator('.ways .language').click();
  await page.waitForURL(/lang=ko/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'ko');
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

for (const [name, options, path] of [
  ['ko, wide', {}, GANGWON],
  ['en, wide', {locale: 'en-GB'}, GANGWON],
  ['ko, 360 px', {viewport: {width: 360, height: 740}}, GANGWON],
  ['en, 360 px', {locale: 'en-GB', viewport: {width: 360, height: 740}}, GANGWON],
  ['ko, another region and year', {}, '/v1/annual-reports/jeonbuk/2022'],
  ['en, nothing known', {locale: 'en-GB'}, '/v1/annual-reports/sejong/2023'],
]) {
  test(`axe finds nothing, and nothing is cut off: ${name}`, () => seen(options, path, async page => {
    const {width} = page.viewportSize();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await axeFindsNothing(page, WCAG);
    if (width === 360) await picture(page, `report-${options.locale ? 'en' : 'ko'}-360`);
  }));
}

for (const [language, locale] of [['ko', 'ko-KR'], ['en', 'en-GB']]) {
  test(`it prints on a few pages of A4, without what only a screen can use: ${language}`, () => seen({locale}, GANGWON, async page => {
    await page.emulateMedia({media: 'print'});
    for (const screen of ['.ways', '.api', '.back']) assert.ok(await page.locator(screen).first().isHidden(), screen);
    const pdf = (await paper(page, `report-${language}`)).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    console.log(`report, ${language}: ${pages} pages, ${pdf.length} bytes`);
    assert.ok(pdf.startsWith('%PDF-') && pages >= 2 && pages <= 6, `${pages} pages`);
    assert.match(pdf, /\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
  }));
}
