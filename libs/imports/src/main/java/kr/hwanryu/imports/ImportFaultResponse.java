package kr.hwanryu.imports;

import java.sql.SQLException;
import java.util.Locale;
import kr.hwanryu.storage.Row;
import kr.hwanryu.tables.CellFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one cell, or with a row.
 *
 * @param row as the spreadsheet numbers it, from 1 and the heading counted; a line of NDJSON
 * @param column as the spreadsheet names it; null for a whole row, and in NDJSON
 * @param header the column's heading as the sheet has it, the field in NDJSON; null for a whole row
 * @param code the rule; never changes
 * @param value what the cell holds; null when it is empty
 */
@Schema(name = "ImportFault")
public record ImportFaultResponse(
        @Schema(examples = "17", minimum = "1") long row,
        @Schema(nullable = true, examples = "D", maxLength = 8) String column,
        @Schema(nullable = true, examples = "사업화매출액", maxLength = 100) String header,
        @Schema(examples = "NOT_A_NUMBER", maxLength = 64) String code,
        @Schema(maxLength = 2048) String messageKo,
        @Schema(maxLength = 2048) String messageEn,
        @Schema(nullable = true, maxLength = 200) String value) {

    static CellFault fault(Row row) throws SQLException {
        return new CellFault(
                row.number("row_no"),
                row.string("letter"),
                row.string("header"),
                row.string("code"),
                row.strings("arguments"),
                row.string("value"));
    }

    static ImportFaultResponse read(Row row) throws SQLException {
        CellFault fault = fault(row);
        return new ImportFaultResponse(
                fault.row(),
                fault.letter(),
                fault.header(),
                fault.code(),
                fault.message(Locale.KOREAN),
                fault.message(Locale.ENGLISH),
                fault.value());
    }
}
