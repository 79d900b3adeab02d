/** What became of a company in a year, as it was published, with who supported it; never an indicator of a region. */
package kr.hwanryu.company.casestudies;
