/** Which regions figures are shown for: as they were reported, or as regions are on a day; holds neither region nor figure. */
package kr.hwanryu.outcome.regions;
