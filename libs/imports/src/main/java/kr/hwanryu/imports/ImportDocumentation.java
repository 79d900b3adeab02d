package kr.hwanryu.imports;

/** What contracts say of the imports of every service alike. */
public final class ImportDocumentation {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON = "application/x-ndjson";

    public static final String RECEIVE =
            "Takes a file of at most 256 MiB and 2,000,000 rows, and answers at once with a job that reads it. CSV in UTF-8 or"
                    + " CP949, XLSX, or NDJSON with the fields of the API; columns in Korean or English, amounts in the unit"
                    + " that the heading states. Records are found by what they are of: what is not there is created, what"
                    + " differs is corrected and needs a `reason`, an empty value with a reason in its row withdraws, the rest is"
                    + " left alone; all of it in one change. A client has at most five jobs waiting or running.";

    public static final String LIST =
            "The files that the caller handed over, for thirty days. Sorted by `id`, which is the"
                    + " order in which they came.";

    public static final String GET = "How far a job of the caller's is. Not to be kept by caches.";

    public static final String FAULTS =
            "What is wrong with a file, cell by cell, in Korean and English; at most 10,000 of all that `faultCount` counts. As"
                    + " `text/csv` all at once. Sorted by `row`, `position`.";

    public static final String EFFECTS =
            "What a dry run would do, by region, year and indicator; empty for other jobs; at most 10,000. Sorted by `position`,"
                    + " which is the order of region, year and indicator.";

    public static final String TEMPLATE =
            "An empty table with the columns of a list that files are imported of, in the language of `Accept-Language`.";

    private ImportDocumentation() {}
}
