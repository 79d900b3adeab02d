/** Where the institutions of a region confer, who is in, in which order a matter goes, when they met and what they decided. */
package kr.hwanryu.industry.councils;
