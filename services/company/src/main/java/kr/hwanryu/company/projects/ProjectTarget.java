package kr.hwanryu.company.projects;

import java.util.List;
import kr.hwanryu.imports.ImportTarget;

/** Projects as files are merged into them: changed in their place, and never by a cell that is empty. */
final class ProjectTarget implements ImportTarget {

    static final ProjectTarget TARGET = new ProjectTarget();

    private static final String SAME_PROJECT =
            "p.company_id = s.company_meant and p.programme_id = s.programme_id and p.topic_ko = s.topic_ko";

    /** What a row states does not go with what is there. */
    static final String ENDS_BEFORE_START =
            """
            exists (
                select from project p
                cross join lateral (select coalesce(s.started_in, p.started_in) as started,
                                           coalesce(s.ended_in, p.ended_in) as ended) n
                where %s
                  and left(n.ended, length(n.started)) < left(n.started, length(n.ended)))"""
                    .formatted(SAME_PROJECT);

    private static final List<String> COLUMNS = List.of(
            "region_id",
            "company_id",
            "business_number",
            "name_key",
            "programme_id",
            "programme_year",
            "topic_ko",
            "started_in",
            "ended_in",
            "source_id");

    private ProjectTarget() {}

    @Override
    public String staging() {
        return "project_import";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> key() {
        return List.of("company_meant", "programme_id", "topic_ko");
    }

    @Override
    public boolean needsReason() {
        return false;
    }

    @Override
    public String compare() {
        return """
                insert into import_match (ordinal, id, action)
                select s.ordinal, p.id,
                    case when (coalesce(s.started_in, p.started_in), coalesce(s.ended_in, p.ended_in), s.source_id)
                        is not distinct from (p.started_in, p.ended_in, p.source_id) then 'UNCHANGED'
                    else 'CORRECTED' end
                from project_import s join project p on %s"""
                .formatted(SAME_PROJECT);
    }

    @Override
    public String lock() {
        return """
                select 1 from project p
                where p.id in (select id from import_match where action = 'CORRECTED')
                order by p.id for update""";
    }

    @Override
    public String merge() {
        return """
                with change as (select ?::bigint as no, left(?::text, 24) as id_prefix)
                insert into project (id, company_id, programme_id, topic_ko, started_in, ended_in, source_id, change_no)
                select coalesce(m.id, (change.id_prefix || lpad(to_hex(s.ordinal), 12, '0'))::uuid), s.company_meant,
                    s.programme_id, s.topic_ko, coalesce(s.started_in, p.started_in), coalesce(s.ended_in, p.ended_in),
                    s.source_id, change.no
                from project_import s
                cross join change
                left join import_match m on m.ordinal = s.ordinal
                left join project p on p.id = m.id
                where m.ordinal is null or m.action = 'CORRECTED'
                on conflict (id) do update set started_in = excluded.started_in, ended_in = excluded.ended_in,
                    source_id = excluded.source_id, change_no = excluded.change_no""";
    }
}
