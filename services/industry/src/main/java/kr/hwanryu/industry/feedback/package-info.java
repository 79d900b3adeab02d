/** What evaluations have said to the plans of the year after, and what was answered; never the evaluation itself. */
package kr.hwanryu.industry.feedback;
