/** What the outcome service tells, brought to where it belongs here; keeps of it only how far each record was told. */
package kr.hwanryu.industry.outcomefeed;
