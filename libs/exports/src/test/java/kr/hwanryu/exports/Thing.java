package kr.hwanryu.exports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item with a field of every kind. */
record Thing(
        int id,
        String nameKo,
        @Schema(nullable = true) BigDecimal amount,
        @Schema(nullable = true) Long totalKrw,
        @Schema(nullable = true) Part breakdown,
        List<String> tags,
        @Schema(nullable = true) LocalDate heldOn,
        boolean even,
        @JsonUnwrapped Rest rest,
        @Schema(nullable = true) Thing within) {

    enum Dimension {
        GROUP
    }

    record Part(Dimension dimension, String id) {}

    record Rest(int half) {}

    static Thing read(Row row) throws SQLException {
        int id = row.integer("id");
        Dimension dimension = row.constant("dimension", Dimension.class);
        return new Thing(
                id,
                row.string("name"),
                row.decimal("amount"),
                row.number("total_krw"),
                dimension == null ? null : new Part(dimension, row.string("part_id")),
                row.strings("tags"),
                row.date("held_on"),
                id % 2 == 0,
                new Rest(id / 2),
                null);
    }
}
