package kr.hwanryu.storage;

import java.sql.SQLException;

/**
 * Makes what is answered from one row.
 *
 * @param <T> what is answered
 */
@FunctionalInterface
public interface RowReader<T> {

    T read(Row row) throws SQLException;
}
