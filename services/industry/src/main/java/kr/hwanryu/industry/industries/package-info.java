/** The industries that regions promote and what succeeded them; never the companies in them. */
package kr.hwanryu.industry.industries;
