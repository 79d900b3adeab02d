package kr.hwanryu.company.casestudies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class CaseStudyRepository {

    /** The most collaborations that a case study shows; the list of collaborations has all. */
    static final int COLLABORATIONS = 200;

    /** Company and partners change on their own, so a case study's tag is the service's last change, not its own. */
    private static final String SELECT =
            """
            select s.id, s.company_id, s.performance_year, s.project_id, s.description_ko, s.growth, s.products,
                   s.patents, s.awards, s.markets, s.support, s.contributions_ko, s.distinctions_ko, s.site_ko,
                   s.inferred, s.source_id, r.recorded_at,
                   (select max(change_no) from change_log) as change_no,
                   json_build_object('id', c.id, 'nameKo', c.name_ko, 'regionId', s.region_id,
                                     'industryId', s.industry_id) as company,
                   (select coalesce(json_agg(json_build_object(
                               'id', k.id, 'partnerCompanyId', k.partner_id, 'partnerInstitutionId',
                               k.partner_institution_id, 'kind', k.kind,
                               'nameKo', coalesce(p.name_ko, i.body ->> 'nameKo', k.partner_institution_id))
                               order by k.id), '[]')
                    from (select id, kind, partner_institution_id,
                                 case company_id when s.company_id then partner_company_id else company_id end as partner_id
                          from collaboration
                          where (company_id = s.company_id or partner_company_id = s.company_id)
                            and (performance_year is null or performance_year = s.performance_year)
                          order by id limit %d) k
                    left join company p on p.id = k.partner_id
                    left join reference_copy i
                           on i.collection = 'institutions' and i.id = k.partner_institution_id) as collaborations
            from case_study s join company c on c.id = s.company_id join change_log r on r.change_no = s.change_no"""
                    .formatted(COLLABORATIONS);

    private final Lists lists;

    CaseStudyRepository(Lists lists) {
        this.lists = lists;
    }

    Page<CaseStudyResponse> page(CaseStudyFilter filter, PageRequest page) {
        return lists.page(
                select().whereAny("s.company_id", filter.companyId)
                        .whereAny("s.region_id", filter.regionId)
                        .whereAny("s.industry_id", filter.industryId)
                        .whereAny("s.performance_year", filter.performanceYear),
                page,
                CaseStudyResponse::read);
    }

    Optional<Found<CaseStudyResponse>> find(UUID id) {
        return lists.one(select().where("s.id = ?", id), CaseStudyResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.integer("performanceYear", "performance_year"), SortKey.uuid("id", "id"));
    }
}
