package kr.hwanryu.company.projects;

import java.util.UUID;
import kr.hwanryu.company.companies.CompanyColumns;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.tables.CellFault;
import kr.hwanryu.tables.TableRow;

/**
 * The company as a row names it, by at least one of the three; of a refused row all may be null.
 *
 * @param businessNumber ten digits
 * @param nameKey its name as names are compared
 */
record StatedCompany(UUID id, String businessNumber, String nameKey) {

    static StatedCompany read(TableRow row, RowLines lines) {
        CellFault number = CompanyColumns.businessNumberFault(row);
        if (number != null) {
            lines.refuse(number);
        }
        UUID id = id(row, lines);
        String nameKey = CompanyColumns.nameKey(row.text(ProjectColumns.COMPANY_NAME));
        if (row.isEmpty(ProjectColumns.COMPANY_ID)
                && row.isEmpty(CompanyColumns.BUSINESS_NUMBER)
                && row.isEmpty(ProjectColumns.COMPANY_NAME)) {
            lines.refuse(row.fault(ProjectColumns.COMPANY_NAME, "COMPANY_REQUIRED"));
        }
        return new StatedCompany(id, number == null ? CompanyColumns.businessNumber(row) : null, nameKey);
    }

    private static UUID id(TableRow row, RowLines lines) {
        String given = row.text(ProjectColumns.COMPANY_ID);
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException notAnId) {
            lines.refuse(row.fault(ProjectColumns.COMPANY_ID, "UNKNOWN_REFERENCE", given));
            return null;
        }
    }
}
