/** The sub-programmes that money is given through; never an amount. */
package kr.hwanryu.industry.programmes;
