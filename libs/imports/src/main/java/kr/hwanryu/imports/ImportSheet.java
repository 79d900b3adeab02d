package kr.hwanryu.imports;

import java.sql.Connection;
import java.sql.SQLException;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** One file of one resource, from its first row to what it did. Used by one thread, and anew for each attempt. */
public interface ImportSheet {

    TableLayout layout();

    /** Where the rows go. */
    ImportTarget target();

    /** By what the change is told and its effects are counted. */
    Grouping grouping();

    /** Makes of one row, whose cells are good, what is to be stored: staged lines, or faults. Asks nobody. */
    void read(TableRow row, RowLines lines);

    /** Holds what was staged against what it refers to. May wait for the owners of references. */
    void check(StagedRows rows);

    /**
     * Keeps what {@link Importable#open} settled as it is until the transaction ends, before anything is stored.
     *
     * @return false where it has changed since: the file is then read anew
     */
    default boolean stillHolds(Connection connection) throws SQLException {
        return true;
    }

    /** Makes what the records belong to and is not there yet, in their own change and before they are stored. */
    default void prepare(Connection connection, Change change) throws SQLException {}

    /** Tells what the compared rows would do to computed answers; by default how many rows of each group do what. */
    default void effects(Connection connection, EffectSink effects) throws SQLException {
        effects.addGroups(connection, target(), grouping());
    }
}
