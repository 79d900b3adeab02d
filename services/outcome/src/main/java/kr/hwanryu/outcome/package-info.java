/** What a programme achieved: indicators, figures, what is computed from them, and the verdicts; no plan's text, no company's story. */
package kr.hwanryu.outcome;
