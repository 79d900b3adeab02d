package kr.hwanryu.outcome.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part that a figure is of. */
@Schema(name = "Breakdown")
public record Breakdown(
        @NotNull Dimension dimension,
        @NotNull @Size(min = 1, max = 64) @Pattern(regexp = "^[A-Za-z0-9_-]+$") @Schema(examples = "RND") String id) {

    /** Reads {@code breakdown_dimension} and {@code breakdown_id}; null for a figure of the whole. */
    public static Breakdown read(Row row) throws SQLException {
        Dimension dimension = row.constant("breakdown_dimension", Dimension.class);
        return dimension == null ? null : new Breakdown(dimension, row.string("breakdown_id"));
    }
}
