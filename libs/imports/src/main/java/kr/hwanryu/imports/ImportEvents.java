package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Tells what an import changed: one event for each group, in the transaction of the change. */
@ApplicationScoped
class ImportEvents {

    private static final String FACT = "imported";
    private static final int AT_ONCE = 500;

    private final Outbox outbox;

    ImportEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(Connection connection, Change change, ImportJob job, ImportSheet sheet) throws SQLException {
        Grouping grouping = sheet.grouping();
        String changed = grouping.counts(sheet.target().staging())
                + " having bool_or(m.action is distinct from 'UNCHANGED') order by "
                + String.join(
                        ", ",
                        grouping.columns().keySet().stream().map("s."::concat).toList());
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(changed)) {
                List<Event> events = new ArrayList<>();
                while (row.next()) {
                    events.add(event(row, job, grouping));
                    if (events.size() == AT_ONCE) {
                        outbox.addAll(change, events);
                        events.clear();
                    }
                }
                outbox.addAll(change, events);
            }
        }
    }

    private static Event event(ResultSet row, ImportJob job, Grouping grouping) throws SQLException {
        Map<String, Object> group = GroupRow.values(grouping, row);
        List<Long> counts = GroupRow.counts(row);
        Map<String, Object> data = new LinkedHashMap<>(group);
        data.put("created", counts.get(0));
        data.put("corrected", counts.get(1));
        data.put("withdrawn", counts.get(2));
        data.put("importId", job.id());
        String subject = group.values().stream().map(String::valueOf).collect(Collectors.joining("/"));
        return new Event(grouping.aggregateType(), subject, FACT, (String) group.get("regionId"), data);
    }
}
