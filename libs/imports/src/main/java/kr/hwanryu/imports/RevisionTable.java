package kr.hwanryu.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of revisions as files are merged into it: what is not there is created, what differs is corrected, what is stated as
 * nothing is withdrawn, and the rest is left alone. The staging table has the same columns and {@code reason}.
 *
 * @param table with {@code revision_id}, {@code id}, {@code change_no}, {@code superseded_by_no} and {@code reason}
 * @param staging its staging table
 * @param key columns of the natural key that are never null; the index of the key begins with them
 * @param nullableKey the others of the natural key
 * @param values columns that hold the figure; a line with none of them withdraws
 * @param stated the other columns that a revision states
 * @param compared SQL of what makes two revisions differ beside the values, {@code {row}} for the alias; {@code s} is
 *     what is staged, {@code t} what is in force
 * @param corrected SQL by column of what a correction stores there, where that is not what is stated alone: {@code {staged}}
 *     and {@code {before}} for the aliases
 */
public record RevisionTable(
        String table,
        String staging,
        List<String> key,
        List<String> nullableKey,
        List<String> values,
        List<String> stated,
        List<String> compared,
        Map<String, String> corrected)
        implements ImportTarget {

    private static final String REASON = "reason";

    @Override
    public List<String> key() {
        return Stream.concat(key.stream(), nullableKey.stream()).toList();
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(record());
        columns.add(REASON);
        return columns;
    }

    @Override
    public String compare() {
        return """
                insert into import_match (ordinal, id, revision_id, action)
                select s.ordinal, t.id, t.revision_id,
                    case
                        when {s withdraws} and (t.id is null or {t withdraws}) then 'UNCHANGED'
                        when {s withdraws} then 'WITHDRAWN'
                        when ({s compared}) is not distinct from ({t compared}) then 'UNCHANGED'
                        else 'CORRECTED'
                    end
                from {staging} s left join {table} t on t.superseded_by_no is null and {same key}
                where t.id is not null or {s withdraws}"""
                .replace("{s withdraws}", withdraws("s"))
                .replace("{t withdraws}", withdraws("t"))
                .replace("{s compared}", compared("s"))
                .replace("{t compared}", compared("t"))
                .replace("{same key}", sameKey())
                .replace("{staging}", staging)
                .replace("{table}", table);
    }

    @Override
    public String lock() {
        // The first revision, whose id is the record's: what other writers of a record queue for.
        return """
                select 1 from {table} f
                where f.revision_id in (select id from import_match where action in ('CORRECTED', 'WITHDRAWN'))
                order by f.revision_id for update"""
                .replace("{table}", table);
    }

    /** One revision only may be in force, so what is superseded is read by what takes its place: it goes first. */
    @Override
    public String merge() {
        return """
                with change as (select ?::bigint as no, left(?::text, 24) as id_prefix),
                superseded as (
                    update {table} t set superseded_by_no = change.no
                    from import_match m, change
                    where m.action in ('CORRECTED', 'WITHDRAWN') and t.revision_id = m.revision_id
                    returning t.*)
                insert into {table} (revision_id, id, {record}, change_no, reason)
                select n.id, coalesce(m.id, n.id), {staged}, change.no, case when m.id is not null then s.reason end
                from {staging} s
                cross join change
                cross join lateral (
                    select (change.id_prefix || lpad(to_hex(s.ordinal), 12, '0'))::uuid as id) n
                left join import_match m on m.ordinal = s.ordinal
                left join superseded u on u.revision_id = m.revision_id
                where m.ordinal is null or u.revision_id is not null"""
                .replace("{table}", table)
                .replace("{staging}", staging)
                .replace("{record}", String.join(", ", record()))
                .replace("{staged}", written());
    }

    private List<String> record() {
        return Stream.of(key, nullableKey, values, stated).flatMap(List::stream).toList();
    }

    private String sameKey() {
        // In this form the planner can hash or merge on all of it; "is not distinct from" could do neither.
        return Stream.concat(
                        key.stream().map("s.%1$s = t.%1$s"::formatted),
                        nullableKey.stream().map("coalesce(s.%1$s::text, '') = coalesce(t.%1$s::text, '')"::formatted))
                .collect(Collectors.joining(" and "));
    }

    private String withdraws(String alias) {
        return values.stream()
                .map(column -> alias + '.' + column + " is null")
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    private String compared(String alias) {
        return Stream.concat(values.stream().map("{row}."::concat), compared.stream())
                .map(sql -> sql.replace("{row}", alias))
                .collect(Collectors.joining(", "));
    }

    private String written() {
        return record().stream().map(this::written).collect(Collectors.joining(", "));
    }

    private String written(String column) {
        String sql = corrected.get(column);
        return sql == null
                ? "s." + column
                : "case when u.id is null then s.%s else %s end"
                        .formatted(column, sql.replace("{staged}", "s").replace("{before}", "u"));
    }
}
