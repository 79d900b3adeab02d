import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {axeFindsNothing, base, launch, newPage, open, paper, picture, shown, settled, text, WCAG} from './browser.js';

const GANGWON = '?region=gangwon&year=2023';
let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

const seen = (options, query, check) => shown(browser, options, page => open(page, query), check);

test('the year of Gangwon 2023 is told in Korean', () => seen({}, GANGWON, async page => {
  const headline = await text(page, '.headline');
  for (const figure of ['186억 원', '278명', '(+57)', '691억 원', '(+67억)', '강원특별자치도 2023년', 'B']) {
    assert.ok(headline.includes(figure), `${figure} in ${headline}`);
  }
  const cases = await text(page, '#cases');
  assert.ok(cases.includes('㈜지원바이오') && cases.includes('㈜네올') && cases.includes('+50.6%'), cases);
  assert.match(await text(page, '#claims'), /일치.*근거 부족/);
  assert.match(await text(page, '#loop'), /2025년 계획/);
  assert.match(await page.title(), /강원특별자치도 2023년/);
  await picture(page, 'ko-1280');
}));

test('it is told in English to those whose browser asks so', () => seen({locale: 'en-GB'}, GANGWON, async page => {
  const headline = await text(page, '.headline');
  for (const figure of ['KRW 18.6 bn', '278 people', '(+57)', 'KRW 69.1 bn', '(+6.7 bn)', 'Gangwon, 2023']) {
    assert.ok(headline.includes(figure), `${figure} in ${headline}`);
  }
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await picture(page, 'en-1280');
}));

test('a figure that is missing is called missing, never zero', () => seen({}, '?region=gangwon&year=2022', async page => {
  assert.match(await text(page, '.tile:first-child'), /예산 자료 없음/);
  assert.match(await text(page, '#cases'), /자료 없음/);
  assert.doesNotMatch(await text(page, '#app'), /(^|[^\d.,])0(억|명|만)/);
}));

test('every figure leads to its API request, every small number to its source', () => seen({}, GANGWON, async page => {
  const requests = await page.locator('.figure a.value, a.api').evaluateAll(links => links.map(link => link.getAttribute('href')));
  assert.ok(requests.length > 40, `${requests.length} figures`);
  for (const request of new Set(requests)) {
    assert.match(request, /^\/v1\//);
    assert.equal((await page.request.get(base + request)).status(), 200, request);
  }
  const dangling = await page.locator('a.cite').evaluateAll(links =>
    links.map(link => link.getAttribute('href')).filter(href => !document.getElementById(href.slice(1))));
  assert.deepEqual(dangling, []);
}));

test('region, year and language are changed with the keyboard alone, and the way back leads back', () => seen({}, GANGWON, async page => {
  const heading = () => text(page, '#headline-title');
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /본문/);
  await tabTo(page, '#region');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
  await page.waitForURL(/region=jeonbuk/);
  await settled(page);
  assert.equal(await heading(), '전북특별자치도 2023년');
  await tabTo(page, '#year');
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/year=2022/);
  await settled(page);
  assert.equal(await heading(), '전북특별자치도 2022년');
  assert.match(await text(page, '.headline'), /170억 원.*262명/);
  await page.goBack();
  await settled(page);
  assert.equal(await heading(), '전북특별자치도 2023년');
  await tabTo(page, 'a[data-language]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/lang=en/);
  await settled(page);
  assert.equal(await heading(), 'Jeonbuk, 2023');
  assert.match(page.url(), /region=jeonbuk&year=2023/);
}));

async function tabTo(page, selector, key = 'Tab') {
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press(key);
    if (await page.evaluate(wanted => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`${selector} is not reached by ${key}`);
}

test('the ranking is by the indicator that is chosen, and the address keeps it', () => seen({}, GANGWON, async page => {
  assert.match(await text(page, '#ranking tbody'), /1 전북특별자치도 334명.*2 광주광역시 306명.*3 강원특별자치도 선택한 시·도 278명/);
  await page.locator('#ranking select').first().selectOption('commercialisation-revenue');
  await page.waitForURL(/indicator=commercialisation-revenue/);
  await page.waitForFunction(() => /1,099억/.test(document.querySelector('#ranking tbody')?.textContent ?? ''));
  await page.reload();
  await settled(page);
  assert.match(await text(page, '#ranking tbody'), /1,099억 원/);
}));

test('succession of industries is shown where it is known', () => seen({}, '?region=ulsan&year=2022', async page => {
  assert.match(await text(page, '#industries'), /조선해양.*2019–2020년.*→.*스마트조선/);
  await picture(page, 'ko-ulsan');
}));

for (const [name, options, query] of [
  ['ko, wide', {}, GANGWON],
  ['en, wide, dark', {locale: 'en-GB', colorScheme: 'dark'}, GANGWON],
  ['ko, 360 px', {viewport: {width: 360, height: 740}}, GANGWON],
  ['en, Ulsan', {locale: 'en-GB'}, '?region=ulsan&year=2022'],
  ['ko, nothing known', {}, '?region=sejong&year=2023'],
]) {
  test(`axe finds nothing: ${name}`, () => seen(options, query, async page => {
    await axeFindsNothing(page, WCAG);
  }));
}

test('it fits 360 pixels', () => seen({viewport: {width: 360, height: 740}}, GANGWON, async page => {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await picture(page, 'ko-360');
}));

test('it prints, with charts, and without what only a screen can use', () => seen({}, GANGWON, async page => {
  await page.emulateMedia({media: 'print'});
  assert.ok(await page.locator('#choice').isHidden());
  assert.ok(await page.locator('.canvas canvas').first().isVisible());
  await paper(page, 'ko-print');
}));

test('a plan that is run here shows where it stands, and since when', async () => {
  const page = await newPage(browser);
  await page.route('**/v1/annual-reports/gangwon/2023', async route => {
    const answer = await route.fetch();
    const report = await answer.json();
    report.plan.stage = 'EVALUATION';
    report.feedback[0].state = 'ANSWERED';
    report.feedback[0].answer = {textKo: '강점을 이어 간다', decisionId: null, answeredBy: 'gangwon-tp', answeredAt: '2023-01-02T00:00:00Z'};
    await route.fulfill({json: report});
  });
  await page.route('**/v1/plans/*/transitions*', route => route.fulfill({json: {nextCursor: null, readAt: null, items: [
    {from: 'PLANNING', to: 'EXECUTION', reason: null, recordedAt: '2023-02-01T00:00:00Z'},
    {from: 'EXECUTION', to: 'EVALUATION', reason: null, recordedAt: '2024-01-15T00:00:00Z'}]}}));
  await open(page, GANGWON);
  assert.equal((await page.locator('.node.here').textContent()).trim(), '평가');
  assert.match(await text(page, '#loop'), /지금 단계: 평가.*실행.*2023년 2월 1일 이후.*2024년 1월 15일 이후.*답변함 · 답: 강점을 이어 간다/);
  assert.match(await page.locator('.wheel').getAttribute('aria-label'), /지금 단계: 평가/);
  await page.locator('#loop').screenshot({path: new URL('target/loop.png', import.meta.url).pathname});
  await page.context().close();
});

test('a part that cannot be had says so, and the rest is there', async () => {
  const page = await newPage(browser);
  await page.route('**/v1/rankings*', route => route.fulfill({status: 503, contentType: 'application/problem+json',
    body: JSON.stringify({title: '일시 중단', detail: 'outcome'})}));
  await open(page, GANGWON);
  assert.match(await text(page, '#ranking'), /불러오지 못했습니다. 일시 중단: outcome/);
  assert.match(await text(page, '.headline'), /186억 원/);
  await page.context().close();
});

test('without the charts there are the tables', async () => {
  const page = await newPage(browser);
  await page.route('**/_static/echarts/**', route => route.abort());
  await page.goto(`${base}/dashboard${GANGWON}`);
  await page.waitForSelector('#sources');
  assert.match(await text(page, '#budget table'), /2023 140억 원.*46억 원.*186억 원/);
  await page.waitForTimeout(2500);
  assert.deepEqual(page.faults.filter(fault => !fault.includes('ERR_FAILED')), []);
  await page.context().close();
});

test('money is written in the unit of its size, halves up, and no digit is lost on the way', () => seen({}, GANGWON, async page => {
  const written = values => page.evaluate(async all => {
    const {won} = await import('hwanryu/format.js');
    return all.map(value => won(value));
  }, values);
  assert.deepEqual(
    await written([18600000000, 13030000000, 371505376, 27875000000, 112800000000, 50000000, 4999, -4500000000, 9007199254740991, 9007199254740993]),
    ['186억 원', '130.3억 원', '3.72억 원', '278.8억 원', '1,128억 원', '5,000만 원', '4,999원', '−45억 원', '90,071,992.5억 원', '9007199254740992 KRW']);
}));

test('what a first visit fetches stays small', async () => {
  const page = await newPage(browser);
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const scripts = new Map();
  network.on('Network.responseReceived', ({requestId, response}) =>
    response.mimeType === 'text/javascript' && scripts.set(requestId, {url: response.url}));
  network.on('Network.loadingFinished', ({requestId, encodedDataLength}) =>
    scripts.has(requestId) && (scripts.get(requestId).bytes = encodedDataLength));
  await open(page, GANGWON);
  const bytes = wanted => [...scripts.values()].filter(one => wanted(one.url)).reduce((sum, one) => sum + one.bytes, 0);
  const own = bytes(url => url.includes('/assets/'));
  const all = bytes(() => true);
  console.log(`scripts over the wire: own ${own} bytes, with libraries ${all}`);
  assert.ok(own > 0 && own < 100_000 && all < 450_000);
  await page.context().close();
});

test('the largest paint comes within 2.5 s on slow 4G with nothing kept', async () => {
  const page = await newPage(browser, {viewport: {width: 412, height: 823}});
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions',
    {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8});
  await page.addInitScript(() => {
    globalThis.painted = [];
    new PerformanceObserver(list => globalThis.painted.push(...list.getEntries().map(entry => ({
      at: entry.startTime, what: (entry.element?.textContent ?? '').slice(0, 40)})))).observe({type: 'largest-contentful-paint', buffered: true});
    new MutationObserver(() => { if (document.querySelector('.tile .big')) globalThis.told ??= performance.now(); })
      .observe(document, {childList: true, subtree: true});
  });
  await open(page, GANGWON);
  const painted = await page.evaluate(() => globalThis.painted);
  const largest = painted.at(-1);
  // The largest is the introduction, which comes with the page; what readers wait for are the figures.
  const told = await page.evaluate(() => globalThis.told);
  console.log(`largest paint: ${Math.round(largest.at)} ms (${largest.what.trim()}), the figures: ${Math.round(told)} ms`);
  assert.ok(largest.at < 2500 && told < 2500, JSON.stringify({painted, told}));
  await page.context().close();
});
