/** Where the institutions of a region confer, who is in and in which order a matter goes; never what was decided. */
package kr.hwanryu.industry.councils;
