/** What is measured: unit, precision, direction, and whether parts may be added; never a figure. */
package kr.hwanryu.outcome.indicators;
