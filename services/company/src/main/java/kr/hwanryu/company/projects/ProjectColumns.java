package kr.hwanryu.company.projects;

import java.util.List;
import java.util.Set;
import kr.hwanryu.company.companies.CompanyColumns;
import kr.hwanryu.imports.CommonCells;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableLayout;

/** The columns of a sheet of projects. */
final class ProjectColumns {

    static final String LIST = "projects";
    static final String LIST_KO = "과제";

    /** Not needed beside {@link #COMPANY_ID}: it is then the company's. */
    static final Column REGION = Column.text("regionId", "지역", 64)
            .alsoNamed("시도", "지역명", "지역코드", "region")
            .exampled("강원");

    static final Column COMPANY_ID = Column.id("companyId", "기업ID").alsoNamed("company id");
    static final Column COMPANY_NAME =
            Column.text("companyNameKo", "기업명", 200).alsoNamed("회사명", "업체명", "수행기업", "company");
    static final Column PROGRAMME = Column.id("programmeId", "사업")
            .alsoNamed("세부사업", "사업ID", "프로그램", "programme")
            .mandatory()
            .exampled("rnd");
    static final Column TOPIC = Column.text("topicKo", "과제명", 500)
            .alsoNamed("주제", "과제", "topic")
            .mandatory()
            .exampled("질화알루미늄 히터블럭 소재");
    static final Column STARTED = Column.partialDate("startedIn", "시작").alsoNamed("시작일", "시작연월", "착수", "started in");
    static final Column ENDED = Column.partialDate("endedIn", "종료").alsoNamed("종료일", "종료연월", "완료", "ended in");

    static final TableLayout LAYOUT = TableLayout.of(
                    LIST,
                    LIST_KO,
                    List.of(
                            REGION,
                            CompanyColumns.BUSINESS_NUMBER,
                            COMPANY_NAME,
                            COMPANY_ID,
                            PROGRAMME,
                            TOPIC,
                            STARTED,
                            ENDED,
                            CommonCells.SOURCE))
            .passingOver(Set.of("id", "recordedAt"));

    private ProjectColumns() {}
}
