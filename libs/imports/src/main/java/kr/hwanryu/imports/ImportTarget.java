package kr.hwanryu.imports;

import java.util.List;

/**
 * Where rows are staged, and the SQL that makes records of them. The staging table is unlogged and has, before its own columns,
 * {@code ordinal bigint} (counted through the file), {@code row_no bigint} and {@code cell integer} (the sheet's column, from 1).
 */
public interface ImportTarget {

    /** The staging table; its name ends in {@code _import}. */
    String staging();

    /** Its own columns, in the order in which {@link RowLines#stage} is given their values. */
    List<String> columns();

    /** Those of them that say what a line is of: two lines of one key contradict each other. Nulls are equal. */
    List<String> key();

    /** Whether a correction needs the column {@code reason}. */
    default boolean needsReason() {
        return true;
    }

    /**
     * Fills {@code import_match (ordinal, id, revision_id, action)} with each staged line that does not simply make a new record:
     * CORRECTED, WITHDRAWN, or UNCHANGED.
     */
    String compare();

    /** Locks, as other writers do before they take the order of change, the records that the match names. */
    String lock();

    /** Stores everything in one statement; marks: the number of the change, then the id of the first new record (a UUIDv7). */
    String merge();
}
