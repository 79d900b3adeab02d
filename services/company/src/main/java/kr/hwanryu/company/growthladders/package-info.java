/** By which stages companies are promoted, as data with a record for each version; never where a company stands. */
package kr.hwanryu.company.growthladders;
