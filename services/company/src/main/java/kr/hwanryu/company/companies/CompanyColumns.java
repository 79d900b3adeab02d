package kr.hwanryu.company.companies;

import java.util.List;
import java.util.Set;
import kr.hwanryu.imports.CommonCells;
import kr.hwanryu.tables.CellFault;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** The columns of sheets that name companies. */
public final class CompanyColumns {

    static final String LIST = "companies";
    static final String LIST_KO = "기업";

    /** 사업자등록번호, with or without hyphens. */
    public static final Column BUSINESS_NUMBER = Column.text("businessNumber", "사업자등록번호", 20)
            .alsoNamed("사업자번호", "business number")
            .exampled("124-81-00998");

    static final Column NAME = Column.text("nameKo", "기업명", 200)
            .alsoNamed("회사명", "업체명", "상호", "company", "name")
            .mandatory()
            .exampled("㈜지원바이오");
    static final Column NAME_EN = Column.text("nameEn", "영문명", 200).alsoNamed("영문기업명", "english name");
    static final Column INDUSTRY = Column.id("industryId", "산업").alsoNamed("지역산업", "산업ID", "industry");
    static final Column CORPORATE_NUMBER =
            Column.text("corporateNumber", "법인등록번호", 20).alsoNamed("법인번호", "corporate number");
    static final Column SITE = Column.text("siteKo", "소재지", 200).alsoNamed("입주지", "site");
    static final Column DESCRIPTION = Column.text("descriptionKo", "소개", 2000).alsoNamed("설명", "주요사업", "description");

    static final TableLayout LAYOUT = TableLayout.of(
                    LIST,
                    LIST_KO,
                    List.of(
                            CommonCells.REGION,
                            NAME,
                            BUSINESS_NUMBER,
                            CORPORATE_NUMBER,
                            NAME_EN,
                            INDUSTRY,
                            SITE,
                            DESCRIPTION,
                            CommonCells.SOURCE))
            .passingOver(Set.of(
                    "id",
                    "growthStage.ladderId",
                    "growthStage.stageCode",
                    "growthStage.nameKo",
                    "growthStage.nameEn",
                    "growthStage.from",
                    "growthStage",
                    "warnings",
                    "recordedAt"));

    private CompanyColumns() {}

    /** What is wrong with the business number of a row; null is nothing. */
    public static CellFault businessNumberFault(TableRow row) {
        try {
            BusinessNumber number = BusinessNumber.parse(row.text(BUSINESS_NUMBER));
            return number == null || number.hasValidCheckDigit()
                    ? null
                    : row.fault(BUSINESS_NUMBER, "INVALID_CHECK_DIGIT");
        } catch (IllegalArgumentException anotherForm) {
            return row.fault(BUSINESS_NUMBER, "NOT_A_BUSINESS_NUMBER");
        }
    }

    /** Ten digits; null where the row names none. To be asked of a number that has no fault. */
    public static String businessNumber(TableRow row) {
        BusinessNumber number = BusinessNumber.parse(row.text(BUSINESS_NUMBER));
        return number == null ? null : number.digits();
    }

    /** A company's name as it is compared; null for none. */
    public static String nameKey(String nameKo) {
        return nameKo == null ? null : CompanyName.of(nameKo).key();
    }
}
