package kr.hwanryu.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes down what a dry run would do, up to a bound, in the order in which it is told. */
public final class EffectSink implements AutoCloseable {

    private static final String INSERT =
            """
            insert into import_effect (import_id, position, region_id, budget_year, performance_year, indicator_id,
                created, corrected, withdrawn, unchanged, figures)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private static final int AT_ONCE = 500;

    private final PreparedStatement insert;
    private final UUID importId;
    private final ObjectMapper json;
    private final int most;
    private int position;

    EffectSink(Connection connection, UUID importId, ObjectMapper json, int most) throws SQLException {
        this.insert = connection.prepareStatement(INSERT);
        this.importId = importId;
        this.json = json;
        this.most = most;
    }

    /** How many more are taken. */
    public int room() {
        return most - position;
    }

    /**
     * Takes one down.
     *
     * @param group the values of the grouping by their name in the API; a name that effects do not have is passed over
     * @param counts lines that would create, correct, withdraw, and leave alone
     * @param figures what computed answers say now and would say
     */
    public void add(Map<String, Object> group, List<Long> counts, List<ImportEffectFigure> figures)
            throws SQLException {
        if (room() <= 0) {
            return;
        }
        try {
            ImportJobs.bind(
                    insert,
                    importId,
                    position++,
                    group.get("regionId"),
                    group.get("budgetYear"),
                    group.get("performanceYear"),
                    group.get("indicatorId"),
                    counts.get(0),
                    counts.get(1),
                    counts.get(2),
                    counts.get(3),
                    json.writeValueAsString(figures));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        insert.addBatch();
        if (position % AT_ONCE == 0) {
            insert.executeBatch();
        }
    }

    /** Stores those that are not yet stored. */
    @Override
    public void close() throws SQLException {
        try (insert) {
            insert.executeBatch();
        }
    }

    /** One for each group of the compared lines, with what they do and no figure. */
    void addGroups(Connection on, ImportTarget target, Grouping grouping) throws SQLException {
        String sql = grouping.counts(target.staging()) + " order by "
                + String.join(
                        ", ",
                        grouping.columns().keySet().stream().map("s."::concat).toList()) + " limit " + room();
        try (Statement statement = on.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                add(GroupRow.values(grouping, row), GroupRow.counts(row), List.of());
            }
        }
    }
}
