/** Which grades a verdict can be given, best first, and in which years; never a verdict. */
package kr.hwanryu.outcome.gradescales;
