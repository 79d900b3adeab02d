/** Who runs, funds or advises the programme; never what they were given. */
package kr.hwanryu.industry.institutions;
