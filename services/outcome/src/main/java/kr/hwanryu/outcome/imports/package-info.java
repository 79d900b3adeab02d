/** Files of figures, handed over as jobs; what a row may be, and what becomes of it, observations and targets say themselves. */
package kr.hwanryu.outcome.imports;
