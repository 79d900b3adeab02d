package kr.hwanryu.imports;

/** What rows become of a file that is merged. */
record ImportCounts(long created, long corrected, long withdrawn, long unchanged) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    boolean changesNothing() {
        return created + corrected + withdrawn == 0;
    }
}
