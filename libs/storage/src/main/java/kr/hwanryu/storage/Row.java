package kr.hwanryu.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** One row of a list as it is read: a column that is null is null, never a zero. */
public final class Row {

    private final ResultSet result;
    private final ObjectMapper json;
    private final Long stateNo;

    /** A row of the state that this change made; null where the state does not matter. */
    Row(ResultSet result, ObjectMapper json, Long stateNo) {
        this.result = result;
        this.json = json;
        this.stateNo = stateNo;
    }

    public String string(String column) throws SQLException {
        return result.getString(column);
    }

    public UUID uuid(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    public Integer integer(String column) throws SQLException {
        return result.getObject(column, Integer.class);
    }

    public Long number(String column) throws SQLException {
        return result.getObject(column, Long.class);
    }

    /** The change that put another revision in this one's place; null where none had by the state that is read. */
    public Long supersededByNo() throws SQLException {
        Long later = number("superseded_by_no");
        return later != null && stateNo != null && later > stateNo ? null : later;
    }

    public BigDecimal decimal(String column) throws SQLException {
        return result.getBigDecimal(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public LocalDate date(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** An enumeration stored by its name. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        String name = result.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A text array; null is empty. */
    public List<String> strings(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A JSON column as a value; null is null. */
    public <T> T json(String column, TypeReference<T> type) throws SQLException {
        String text = result.getString(column);
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("column " + column + " does not hold what it should", corrupt);
        }
    }
}
