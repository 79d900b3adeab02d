/** What a region sets out to do in one budget year; never the money it does it with. */
package kr.hwanryu.industry.plans;
