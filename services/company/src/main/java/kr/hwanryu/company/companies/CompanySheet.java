package kr.hwanryu.company.companies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.hwanryu.company.companies.MeantCompanies.Meant;
import kr.hwanryu.company.companies.MeantCompanies.Name;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.imports.CommonCells;
import kr.hwanryu.imports.Grouping;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.ImportTarget;
import kr.hwanryu.imports.RegionNames;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.imports.StagedRows;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.tables.CellFault;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** A file of companies, one in a row. */
final class CompanySheet implements ImportSheet {

    private static final List<String> BY_NUMBER = List.of("business_number", "region_id", "name_key");
    private static final List<String> BY_NAME = List.of("name_key", "region_id");
    private static final List<String> BY_REGION = List.of("region_id", "business_number", "name_key");
    private static final String NUMBERED = "s.business_number is not null";
    private static final String UNNUMBERED = "s.business_number is null";

    private final ImportJob job;
    private final IndustryDirectory industry;
    private final MeantCompanies companies;
    private final RegionNames regions;

    CompanySheet(ImportJob job, IndustryDirectory industry, MeantCompanies companies) {
        this.job = job;
        this.industry = industry;
        this.companies = companies;
        this.regions = industry.regionNames();
    }

    @Override
    public TableLayout layout() {
        return CompanyColumns.LAYOUT;
    }

    @Override
    public ImportTarget target() {
        return CompanyTarget.TARGET;
    }

    @Override
    public Grouping grouping() {
        return Grouping.of("company", "region_id", "regionId");
    }

    @Override
    public void read(TableRow row, RowLines lines) {
        CommonCells common = CommonCells.read(row, lines, regions, job);
        CellFault number = CompanyColumns.businessNumberFault(row);
        if (number != null) {
            lines.refuse(number);
        }
        String nameKey = CompanyColumns.nameKey(row.text(CompanyColumns.NAME));
        if (nameKey != null && nameKey.isEmpty()) {
            lines.refuse(row.fault(CompanyColumns.NAME, "EMPTY_NAME"));
        }
        String corporateNumber = corporateNumber(row, lines);
        if (lines.isRefused()) {
            return;
        }
        lines.stage(
                CompanyColumns.NAME,
                CompanyColumns.businessNumber(row),
                common.regionId(),
                nameKey,
                row.text(CompanyColumns.NAME),
                row.text(CompanyColumns.NAME_EN),
                row.text(CompanyColumns.INDUSTRY),
                corporateNumber,
                row.text(CompanyColumns.DESCRIPTION),
                row.text(CompanyColumns.SITE),
                common.sourceId());
    }

    /** A check digit that differs is told with the company, here as everywhere. */
    private static String corporateNumber(TableRow row, RowLines lines) {
        try {
            CorporateNumber number = CorporateNumber.parse(row.text(CompanyColumns.CORPORATE_NUMBER));
            return number == null ? null : number.digits();
        } catch (IllegalArgumentException anotherForm) {
            lines.refuse(row.fault(CompanyColumns.CORPORATE_NUMBER, "NOT_A_CORPORATE_NUMBER"));
            return null;
        }
    }

    @Override
    public void check(StagedRows rows) {
        checkReferences(rows);
        rows.check(BY_NUMBER, NUMBERED, CompanyColumns.BUSINESS_NUMBER, some -> wrong(some, CompanySheet::byNumber));
        rows.check(BY_NAME, UNNUMBERED, CompanyColumns.NAME, some -> wrong(some, CompanySheet::byName));
        rows.check(BY_REGION, NUMBERED + " and s.industry_id is null", CommonCells.REGION, this::movedAway);
        rows.check(BY_NAME, CompanyTarget.NUMBERED_ELSEWHERE, CompanyColumns.NAME, CompanySheet::numberedElsewhere);
    }

    private void checkReferences(StagedRows rows) {
        rows.check(
                List.of("region_id"),
                null,
                CommonCells.REGION,
                some -> industry.wrong(some, (mentions, at, id) -> mentions.region(at, id.get(0))));
        rows.check(
                List.of("source_id"),
                null,
                CommonCells.SOURCE,
                some -> industry.wrong(some, (mentions, at, id) -> mentions.source(at, id.get(0))));
        rows.check(
                List.of("industry_id", "region_id"),
                "s.industry_id is not null",
                CompanyColumns.INDUSTRY,
                some -> industry.wrong(some, (mentions, at, of) -> mentions.industryOf(of.get(1), at, of.get(0))));
    }

    private Map<List<String>, Fault> wrong(List<List<String>> some, Function<List<String>, Name> named) {
        List<Meant> meant = companies.of(some.stream().map(named).toList());
        Map<List<String>, Fault> wrong = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            Fault fault = fault(named.apply(some.get(i)), meant.get(i));
            if (fault != null) {
                wrong.put(some.get(i), fault);
            }
        }
        return wrong;
    }

    private Fault fault(Name name, Meant meant) {
        if (meant.found() > 1) {
            return Fault.inBody("", "AMBIGUOUS_COMPANY", name.regionId());
        }
        if (meant.takenBy() != null) {
            return Fault.inBody("", "DUPLICATE", meant.takenBy());
        }
        boolean theirs = meant.regionId() != null && !job.covers(meant.regionId());
        return theirs ? Fault.inBody("", "MISSING_REGION", meant.regionId()) : null;
    }

    /** A company that moves and keeps an industry that the new region does not have. */
    private Map<List<String>, Fault> movedAway(List<List<String>> some) {
        List<Meant> meant = companies.of(some.stream()
                .map(of -> new Name(null, of.get(1), of.get(0), of.get(2)))
                .toList());
        Map<List<String>, String> kept = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            String from = meant.get(i).regionId();
            if (from != null && !from.equals(some.get(i).get(0))) {
                kept.put(some.get(i), meant.get(i).industryId());
            }
        }
        return industry.wrong(
                List.copyOf(kept.keySet()),
                (mentions, at, company) -> mentions.industryOf(company.get(0), at, kept.get(company)));
    }

    private static Map<List<String>, Fault> numberedElsewhere(List<List<String>> some) {
        Map<List<String>, Fault> wrong = new HashMap<>();
        some.forEach(name -> wrong.put(name, Fault.inBody("", "NUMBERED_ELSEWHERE")));
        return wrong;
    }

    private static Name byNumber(List<String> values) {
        return new Name(null, values.get(0), values.get(1), values.get(2));
    }

    private static Name byName(List<String> values) {
        return new Name(null, null, values.get(1), values.get(0));
    }
}
