package kr.hwanryu.company.projects;

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
class ProjectRepository {

    private static final String SELECT =
            """
            select p.*, r.recorded_at
            from project p join company c on c.id = p.company_id join change_log r on r.change_no = p.change_no""";

    private final Lists lists;

    ProjectRepository(Lists lists) {
        this.lists = lists;
    }

    Page<ProjectResponse> page(ProjectFilter filter, PageRequest page) {
        return lists.page(
                select().whereAny("p.company_id", filter.companyId)
                        .whereAny("p.programme_id", filter.programmeId)
                        .whereAny("c.region_id", filter.regionId),
                page,
                ProjectResponse::read);
    }

    Optional<Found<ProjectResponse>> find(UUID id) {
        return lists.one(select().where("p.id = ?", id), ProjectResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.uuid("id", "id"));
    }
}
