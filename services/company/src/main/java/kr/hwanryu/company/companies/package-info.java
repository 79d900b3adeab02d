/** Companies as the programme knows them: their numbers, names and place; never what became of them. */
package kr.hwanryu.company.companies;
