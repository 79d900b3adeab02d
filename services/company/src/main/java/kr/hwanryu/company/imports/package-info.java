/** Files of companies and projects, handed over as jobs; what a row may be, and what becomes of it, they say themselves. */
package kr.hwanryu.company.imports;
