/**
 * The catalogue of what is public here, as DCAT 3 describes datasets: titles, licence, forms and how fresh each is. Freshness
 * and coverage are asked of those who hold the data, and left out where they do not answer.
 */
package kr.hwanryu.gateway.catalog;
