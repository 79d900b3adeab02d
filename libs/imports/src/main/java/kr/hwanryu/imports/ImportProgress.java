package kr.hwanryu.imports;

/**
 * How far a file is.
 *
 * @param charset that it is read in; null where not yet known, and for XLSX
 */
record ImportProgress(long read, long rejected, long faults, String charset) {

    static final ImportProgress NONE = new ImportProgress(0, 0, 0, null);

    ImportProgress with(long allRejected, long allFaults) {
        return new ImportProgress(read, allRejected, allFaults, charset);
    }
}
