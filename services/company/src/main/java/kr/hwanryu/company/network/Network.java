package kr.hwanryu.company.network;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.storage.Row;

/**
 * What was read of a network.
 *
 * @param complete false where there is more than is shown
 */
record Network(List<NetworkNode> nodes, List<NetworkEdge> edges, boolean complete) {

    static Network read(Row row) throws SQLException {
        return new Network(
                row.json("nodes", new TypeReference<>() {}),
                row.json("edges", new TypeReference<>() {}),
                row.flag("complete"));
    }
}
