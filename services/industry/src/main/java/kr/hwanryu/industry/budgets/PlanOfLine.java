package kr.hwanryu.industry.budgets;

import java.sql.SQLException;
import kr.hwanryu.storage.Row;

/** What a line needs to know of its plan: whose it is, and in which year the line must hold. */
record PlanOfLine(String regionId, int budgetYear) {

    static PlanOfLine read(Row row) throws SQLException {
        return new PlanOfLine(row.string("region_id"), row.integer("budget_year"));
    }
}
