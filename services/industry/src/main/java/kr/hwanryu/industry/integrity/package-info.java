/** What a write is held against before it takes the change order: records that it names, their years and descent; stores nothing. */
package kr.hwanryu.industry.integrity;
