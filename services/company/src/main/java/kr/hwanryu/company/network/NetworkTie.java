package kr.hwanryu.company.network;

import java.sql.SQLException;
import kr.hwanryu.storage.Row;

/**
 * One row of the network: the company and, unless it stands alone, an edge with the two nodes it ties.
 *
 * @param edge null for a company without any tie, as are then from and to
 */
record NetworkTie(NetworkNode company, NetworkNode from, NetworkNode to, NetworkEdge edge) {

    static NetworkTie read(Row row) throws SQLException {
        NetworkNode company = new NetworkNode(row.string("id"), "COMPANY", row.string("name_ko"));
        if (row.uuid("record_id") == null) {
            return new NetworkTie(company, null, null, null);
        }
        NetworkNode from = new NetworkNode(row.string("from_id"), row.string("from_type"), row.string("from_name"));
        NetworkNode to = new NetworkNode(row.string("to_id"), row.string("to_type"), row.string("to_name"));
        NetworkEdge edge = new NetworkEdge(
                from.id(),
                to.id(),
                row.string("kind"),
                row.strings("support_kinds"),
                row.integer("performance_year"),
                row.uuid("record_id"));
        return new NetworkTie(company, from, to, edge);
    }
}
