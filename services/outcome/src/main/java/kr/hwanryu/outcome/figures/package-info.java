/** What observations and targets have in common: what a figure is of, what it rests on, and the rules both keep; holds no figure. */
package kr.hwanryu.outcome.figures;
