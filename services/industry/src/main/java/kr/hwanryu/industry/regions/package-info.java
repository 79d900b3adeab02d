/** The regions that programmes run in, their dated codes and what succeeded them; never a figure. */
package kr.hwanryu.industry.regions;
