/** The documents that figures were printed in; never a figure. */
package kr.hwanryu.industry.sources;
