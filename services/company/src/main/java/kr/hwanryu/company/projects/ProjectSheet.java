package kr.hwanryu.company.projects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.company.PartialDate;
import kr.hwanryu.company.companies.MeantCompanies;
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
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** A file of projects, one in a row, each of a company of the row's region, or of the one that its id says. */
final class ProjectSheet implements ImportSheet {

    private final ImportJob job;
    private final IndustryDirectory industry;
    private final MeantCompanies companies;
    private final RegionNames regions;

    ProjectSheet(ImportJob job, IndustryDirectory industry, MeantCompanies companies) {
        this.job = job;
        this.industry = industry;
        this.companies = companies;
        this.regions = industry.regionNames();
    }

    @Override
    public TableLayout layout() {
        return ProjectColumns.LAYOUT;
    }

    @Override
    public ImportTarget target() {
        return ProjectTarget.TARGET;
    }

    @Override
    public Grouping grouping() {
        return Grouping.of("project", "region_id", "regionId");
    }

    @Override
    public void read(TableRow row, RowLines lines) {
        CommonCells common = CommonCells.read(row, lines, regions, job);
        StatedCompany company = StatedCompany.read(row, lines);
        if (row.isEmpty(ProjectColumns.REGION) && row.isEmpty(ProjectColumns.COMPANY_ID)) {
            lines.refuse(row.fault(ProjectColumns.REGION, "REGION_OR_COMPANY_ID"));
        }
        PartialDate started = date(row, lines, ProjectColumns.STARTED);
        PartialDate ended = date(row, lines, ProjectColumns.ENDED);
        if (started != null && ended != null && ended.isBefore(started)) {
            lines.refuse(row.fault(ProjectColumns.ENDED, "ENDS_BEFORE_START", started.text()));
        }
        if (!lines.isRefused()) {
            stage(row, lines, common, company, started, ended);
        }
    }

    private static void stage(
            TableRow row,
            RowLines lines,
            CommonCells common,
            StatedCompany company,
            PartialDate started,
            PartialDate ended) {
        PartialDate year = started == null ? ended : started;
        lines.stage(
                ProjectColumns.TOPIC,
                common.regionId(),
                company.id(),
                company.businessNumber(),
                company.nameKey(),
                row.text(ProjectColumns.PROGRAMME),
                year == null ? null : year.year(),
                row.text(ProjectColumns.TOPIC),
                started == null ? null : started.text(),
                ended == null ? null : ended.text(),
                common.sourceId());
    }

    private static PartialDate date(TableRow row, RowLines lines, Column column) {
        PartialDate date = PartialDate.of(row.text(column));
        if (date != null && !date.text().matches(PartialDate.PATTERN)) {
            lines.refuse(row.fault(column, "NOT_A_MONTH"));
        }
        return date;
    }

    @Override
    public void check(StagedRows rows) {
        checkReferences(rows);
        checkProgrammes(rows);
        new ProjectCompanies(job, companies).check(rows);
        rows.check(
                List.of("topic_ko"), ProjectTarget.ENDS_BEFORE_START, ProjectColumns.ENDED, ProjectSheet::endsTooEarly);
    }

    private void checkReferences(StagedRows rows) {
        rows.check(
                List.of("region_id"),
                "s.region_id is not null",
                CommonCells.REGION,
                some -> industry.wrong(some, (mentions, at, id) -> mentions.region(at, id.get(0))));
        rows.check(
                List.of("source_id"),
                null,
                CommonCells.SOURCE,
                some -> industry.wrong(some, (mentions, at, id) -> mentions.source(at, id.get(0))));
    }

    private void checkProgrammes(StagedRows rows) {
        rows.check(
                List.of("programme_id", "programme_year"),
                "s.programme_year is not null",
                ProjectColumns.PROGRAMME,
                some -> industry.wrong(
                        some, (mentions, at, of) -> mentions.programmeIn(Integer.valueOf(of.get(1)), at, of.get(0))));
        rows.check(
                List.of("programme_id"),
                "s.programme_year is null",
                ProjectColumns.PROGRAMME,
                some -> industry.wrong(some, (mentions, at, of) -> mentions.programmeIn(null, at, of.get(0))));
    }

    private static Map<List<String>, Fault> endsTooEarly(List<List<String>> some) {
        Map<List<String>, Fault> wrong = new HashMap<>();
        some.forEach(topic -> wrong.put(topic, Fault.inBody("", "ENDS_BEFORE_START", topic.get(0))));
        return wrong;
    }
}
