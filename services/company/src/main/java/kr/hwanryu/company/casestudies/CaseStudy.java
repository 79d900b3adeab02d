package kr.hwanryu.company.casestudies;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kr.hwanryu.company.companies.KnownCompany;
import org.hibernate.annotations.ColumnTransformer;

/** Lists of values are kept as JSON text; nothing refers to one of them. */
@Entity
@Table(name = "case_study")
class CaseStudy extends PanacheEntityBase {

    private static final String AS_JSON = "cast(? as jsonb)";

    @Id
    UUID id;

    @Column(name = "company_id")
    UUID companyId;

    /** Where the company was when this was written; a move later changes no past report. */
    @Column(name = "region_id")
    String regionId;

    @Column(name = "industry_id")
    String industryId;

    @Column(name = "performance_year")
    int performanceYear;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "description_ko")
    String descriptionKo;

    @ColumnTransformer(write = AS_JSON)
    String growth;

    @ColumnTransformer(write = AS_JSON)
    String products;

    @ColumnTransformer(write = AS_JSON)
    String patents;

    @ColumnTransformer(write = AS_JSON)
    String awards;

    @ColumnTransformer(write = AS_JSON)
    String markets;

    @ColumnTransformer(write = AS_JSON)
    String support;

    @Column(name = "contributions_ko")
    String[] contributionsKo;

    @Column(name = "distinctions_ko")
    String[] distinctionsKo;

    @Column(name = "site_ko")
    String siteKo;

    String[] inferred;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "change_no")
    long changeNo;

    protected CaseStudy() {}

    CaseStudy(
            UUID id,
            CreateCaseStudyRequest request,
            KnownCompany company,
            Function<Object, String> json,
            long changeNo) {
        this.id = id;
        this.companyId = request.companyId();
        this.regionId = company.regionId();
        this.industryId = company.industryId();
        this.performanceYear = request.performanceYear();
        this.projectId = request.projectId();
        this.descriptionKo = request.descriptionKo();
        this.siteKo = request.siteKo();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
        this.contributionsKo = array(request.contributionsKo());
        this.distinctionsKo = array(request.distinctionsKo());
        this.inferred = array(request.inferred());
        hold(request, json);
    }

    private void hold(CreateCaseStudyRequest request, Function<Object, String> json) {
        this.growth =
                json.apply(request.growth().stream().map(Growth::asPrinted).toList());
        this.products = json.apply(request.products());
        this.patents = json.apply(request.patents());
        this.awards = json.apply(request.awards());
        this.markets = json.apply(request.markets());
        this.support = json.apply(request.support());
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
