package kr.hwanryu.industry.publishedbudgettotals;

/** Which amounts a total is of. */
public enum Measure {
    PLANNED,
    EXECUTED
}
