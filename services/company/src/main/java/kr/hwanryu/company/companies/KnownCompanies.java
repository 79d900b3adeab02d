package kr.hwanryu.company.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Companies that other records belong to or name. */
@ApplicationScoped
public class KnownCompanies {

    private static final String SELECT =
            "select c.id, c.name_ko, c.region_id, c.industry_id, c.change_no from company c";

    private final Lists lists;
    private final Caller caller;

    KnownCompanies(Lists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    public Optional<KnownCompany> find(UUID id) {
        Select select = Select.of(SELECT, SortKey.uuid("id", "id")).where("c.id = ?", id);
        return lists.one(
                        select,
                        row -> new KnownCompany(
                                row.uuid("id"),
                                row.string("name_ko"),
                                row.string("region_id"),
                                row.string("industry_id")))
                .map(Found::body);
    }

    /**
     * The company that the caller is about to write a record of.
     *
     * @throws kr.hwanryu.rest.problem.ProblemException 403 when its region is not the caller's
     */
    public Optional<KnownCompany> findToWrite(UUID id) {
        Optional<KnownCompany> company = find(id);
        company.ifPresent(known -> caller.requireRegion(known.regionId()));
        return company;
    }
}
