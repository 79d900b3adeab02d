package kr.hwanryu.company.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class CompanyRepository {

    /** The stage that was given last is the present one, since none is recorded ahead; a company shows it, so its tag does. */
    private static final String SELECT =
            """
            select c.id, c.name_ko, c.name_en, c.region_id, c.industry_id, c.business_number, c.corporate_number,
                   c.description_ko, c.site_ko, c.source_id, r.recorded_at, given.stage as growth_stage,
                   greatest(c.change_no, given.change_no) as change_no
            from company c
            join change_log r on r.change_no = c.change_no
            cross join lateral (
                select max(greatest(g.change_no, l.change_no)) as change_no,
                       (array_agg(json_build_object('ladderId', g.ladder_id, 'stageCode', g.stage_code,
                                                    'nameKo', s.name_ko, 'nameEn', s.name_en, 'from', g.held_from)
                                  order by g.held_from desc, g.id desc))[1] as stage
                from growth_stage g
                join growth_ladder l on l.id = g.ladder_id
                join growth_ladder_stage s on s.ladder_id = g.ladder_id and s.code = g.stage_code
                where g.company_id = c.id) given""";

    private final Lists lists;

    CompanyRepository(Lists lists) {
        this.lists = lists;
    }

    Page<CompanyResponse> page(CompanyFilter filter, PageRequest page) {
        BusinessNumber number = BusinessNumber.parse(filter.businessNumber);
        Select select = select().whereAny("c.id", filter.id)
                .whereAny("c.region_id", filter.regionId)
                .whereAny("c.industry_id", filter.industryId)
                .where("c.business_number = ?", number == null ? null : number.digits());
        return lists.page(named(select, filter.q), page, CompanyResponse::read);
    }

    Optional<Found<CompanyResponse>> find(UUID id) {
        return lists.one(select().where("c.id = ?", id), CompanyResponse::read);
    }

    /** The index finds names that hold every pair; that they stand in this order is then looked at. */
    private static Select named(Select select, String q) {
        if (q == null) {
            return select;
        }
        CompanyName part = CompanyName.of(q);
        if (part.isEmpty()) {
            throw ProblemException.with(ProblemType.INVALID_REQUEST, List.of(Fault.inParameter("q", "EMPTY_NAME")));
        }
        return select.where("c.name_grams @> ?", (Object) part.grams()).where("strpos(c.name_key, ?) > 0", part.key());
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.uuid("id", "id"));
    }
}
