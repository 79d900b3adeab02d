/** Takes in a file as one job: staged, checked, merged. */
package kr.hwanryu.imports;
