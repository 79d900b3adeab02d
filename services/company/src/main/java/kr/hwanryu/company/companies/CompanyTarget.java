package kr.hwanryu.company.companies;

import java.util.List;
import kr.hwanryu.imports.ImportTarget;

/** Companies as files are merged into them: changed in their place, and never by a cell that is empty. */
final class CompanyTarget implements ImportTarget {

    static final CompanyTarget TARGET = new CompanyTarget();

    /** A new company without a number, of whose name another row has one with a number: the same, or not? */
    static final String NUMBERED_ELSEWHERE =
            """
            s.business_number is null and cardinality(s.meant) = 0 and exists (
                select from company_import o
                where o.region_id = s.region_id and o.name_key = s.name_key and o.business_number is not null)""";

    private static final List<String> COLUMNS = List.of(
            "business_number",
            "region_id",
            "name_key",
            "name_ko",
            "name_en",
            "industry_id",
            "corporate_number",
            "description_ko",
            "site_ko",
            "source_id");

    /** What the company is after the file. */
    private static final String NEXT =
            """
            s.name_ko, coalesce(s.name_en, c.name_en), s.name_key, s.region_id, coalesce(s.industry_id, c.industry_id),
                coalesce(s.business_number, c.business_number), coalesce(s.corporate_number, c.corporate_number),
                coalesce(s.description_ko, c.description_ko), coalesce(s.site_ko, c.site_ko), s.source_id""";

    private static final String STORED =
            """
            %1$sname_ko, %1$sname_en, %1$sname_key, %1$sregion_id, %1$sindustry_id, %1$sbusiness_number,
                %1$scorporate_number, %1$sdescription_ko, %1$ssite_ko, %1$ssource_id""";

    private CompanyTarget() {}

    @Override
    public String staging() {
        return "company_import";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> key() {
        return List.of("meant_as");
    }

    @Override
    public boolean needsReason() {
        return false;
    }

    @Override
    public String compare() {
        return """
                insert into import_match (ordinal, id, action)
                select s.ordinal, c.id,
                    case when (%s) is not distinct from (%s) then 'UNCHANGED' else 'CORRECTED' end
                from company_import s join company c on c.id = (s.meant)[1]"""
                .formatted(NEXT, STORED.formatted("c."));
    }

    @Override
    public String lock() {
        return """
                select 1 from company c
                where c.id in (select id from import_match where action = 'CORRECTED')
                order by c.id for update""";
    }

    @Override
    public String merge() {
        return """
                with change as (select ?::bigint as no, left(?::text, 24) as id_prefix)
                insert into company (id, %1$s, change_no)
                select coalesce(m.id, (change.id_prefix || lpad(to_hex(s.ordinal), 12, '0'))::uuid), %2$s, change.no
                from company_import s
                cross join change
                left join import_match m on m.ordinal = s.ordinal
                left join company c on c.id = m.id
                where m.ordinal is null or m.action = 'CORRECTED'
                on conflict (id) do update set (%1$s, change_no) = row(%3$s, excluded.change_no)"""
                .formatted(STORED.formatted(""), NEXT, STORED.formatted("excluded."));
    }
}
