// @ts-check
// The companies that stand for the year.
import {html, nothing, svg} from 'lit-html';
import {request} from 'hwanryu/api.js';
import {figure, korean, missing, part, section} from 'hwanryu/figure.js';
import {day, percent, signed} from 'hwanryu/format.js';
import {label, marketName, nameOf} from 'hwanryu/labels.js';
import {t} from 'hwanryu/texts.js';

/** @param {import('./main.js').View} view */
export function cases(view) {
  const {regionId, year} = view.model.report.value;
  return section('cases', request('/v1/case-studies', {regionId, performanceYear: year}),
    part(view.model.report.value, 'caseStudies', found => found?.length
      ? html`<div class="columns wider">${found.map((/** @type {any} */ one) => study(one, view))}</div>`
      : html`<p>${missing()}</p>`));
}

/** @param {any} one @param {import('./main.js').View} view */
function study(one, view) {
  const {model, citations} = view;
  const industry = model.industries.value?.find((/** @type {any} */ known) => known.id === one.company.industryId);
  const url = `/v1/case-studies/${one.id}`;
  const highest = Math.max(...one.growth.map((/** @type {any} */ growth) => Math.abs(growth.percent ?? 0)));
  return html`<article class="card case">
    <h3><a href="/v1/companies/${one.companyId}">${korean(one.company.nameKo)}</a>${citations.links([one.sourceId])}</h3>
    ${industry ? html`<p class="aside">${korean(nameOf(industry))}${one.siteKo ? html` · ${korean(one.siteKo)}` : nothing}</p>` : nothing}
    ${one.descriptionKo ? html`<p>${korean(one.descriptionKo)}</p>` : nothing}
    ${one.growth.length ? html`<table class="growth"><tbody>${one.growth.map((/** @type {any} */ growth) =>
      html`<tr><th scope="row">${label('metric', growth.metric)}</th><td class="number">${grown(growth, url, citations)}</td>
      <td class="bar">${bar(growth.percent, highest)}</td></tr>`)}</tbody></table>` : nothing}
    <dl>${facts(one, view)}</dl>
    ${one.inferred.length ? html`<p class="note">${t('inferred', one.inferred.join(', '))}</p>` : nothing}
  </article>`;
}

/** @param {any} growth @param {string} url @param {import('./figure.js').Citations} citations */
const grown = (growth, url, citations) => growth.percent === null
  ? missing(label('changeKind', growth.changeKind ?? 'NOT_COMPUTABLE'))
  : figure(citations, growth.percent, {request: url, write: value => signed(value, percent)});

/** @param {number | null} value @param {number} highest */
const bar = (value, highest) => value === null || value <= 0 ? nothing
  : html`<svg aria-hidden="true" width="100%" height="10">${
    svg`<rect width="${(value / highest) * 100}%" height="10" rx="2"></rect>`}</svg>`;

/** @param {any} one @param {import('./main.js').View} view */
function facts(one, {model, citations}) {
  const institution = (/** @type {string} */ id) =>
    korean(nameOf(model.institutions.value?.find((/** @type {any} */ known) => known.id === id) ?? {id}));
  /** @type {[string, any[], (item: any) => any][]} */
  const rows = [
    ['products', one.products, item => korean(nameOf(item))],
    ['patents', one.patents, item => html`${korean(item.topicKo)} (${label('patentStatus', item.status)})`],
    ['awards', one.awards, item => html`${korean(item.nameKo)}${item.awardedIn ? ` (${day(item.awardedIn)})` : ''}`],
    ['markets', one.markets, item => `${marketName(item)} (${label('marketKind', item.kind)})`],
    ['support', one.support, item => html`${institution(item.institutionId)}: ${
      item.kinds.map((/** @type {string} */ kind) => label('supportKind', kind)).join(', ')}`],
    ['partners', one.collaborations, item => html`${korean(item.nameKo)} (${label('collaboration', item.kind)})`],
    ['contributions', one.contributionsKo, korean],
    ['distinctions', one.distinctionsKo, korean],
  ];
  return rows.filter(([, items]) => items.length).map(([name, items, write]) =>
    html`<div><dt>${t(name)}</dt><dd><ul class="plain">${items.map(item => html`<li>${write(item)}</li>`)}</ul></dd></div>`);
}
