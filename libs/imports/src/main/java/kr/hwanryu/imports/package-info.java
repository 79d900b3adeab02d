/** Takes in a file as one job: stored, staged, checked, merged in one change; knows no word of the domain. */
package kr.hwanryu.imports;
