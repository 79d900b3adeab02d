package kr.hwanryu.company.projects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.hwanryu.company.companies.CompanyColumns;
import kr.hwanryu.company.companies.MeantCompanies;
import kr.hwanryu.company.companies.MeantCompanies.Meant;
import kr.hwanryu.company.companies.MeantCompanies.Name;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.StagedRows;
import kr.hwanryu.rest.problem.Fault;

/** The companies that rows name, by their id or number or by region and name, held against those that there are. */
final class ProjectCompanies {

    private final ImportJob job;
    private final MeantCompanies companies;

    ProjectCompanies(ImportJob job, MeantCompanies companies) {
        this.job = job;
        this.companies = companies;
    }

    void check(StagedRows rows) {
        checkIds(rows);
        checkNumbersAndNames(rows);
    }

    private void checkIds(StagedRows rows) {
        rows.check(
                List.of("company_id"),
                "s.company_id is not null and s.region_id is null",
                ProjectColumns.COMPANY_ID,
                ProjectCompanies::unknown);
        rows.check(
                List.of("company_id", "region_id"),
                "s.company_id is not null and s.region_id is not null",
                ProjectColumns.COMPANY_ID,
                some -> wrong(some, of -> new Name(of.get(0), null, of.get(1), null), 1));
    }

    private void checkNumbersAndNames(StagedRows rows) {
        rows.check(
                List.of("business_number", "region_id"),
                "s.company_id is null and s.business_number is not null",
                CompanyColumns.BUSINESS_NUMBER,
                some -> wrong(some, of -> new Name(null, of.get(0), of.get(1), null), 1));
        rows.check(
                List.of("name_key", "region_id"),
                "s.company_id is null and s.business_number is null",
                ProjectColumns.COMPANY_NAME,
                some -> wrong(some, of -> new Name(null, null, of.get(1), of.get(0)), 1));
    }

    private Map<List<String>, Fault> wrong(List<List<String>> some, Function<List<String>, Name> named, int region) {
        List<Meant> meant = companies.of(some.stream().map(named).toList());
        Map<List<String>, Fault> wrong = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            List<String> values = some.get(i);
            Meant company = meant.get(i);
            if (company.found() == 0) {
                wrong.put(values, Fault.inBody("", "UNKNOWN_COMPANY", values.get(0)));
            } else if (company.found() > 1) {
                wrong.put(values, Fault.inBody("", "AMBIGUOUS_COMPANY", values.get(region)));
            } else if (!company.regionId().equals(values.get(region))) {
                wrong.put(values, Fault.inBody("", "OTHER_REGION", values.get(0), company.regionId()));
            } else if (!job.covers(company.regionId())) {
                wrong.put(values, Fault.inBody("", "MISSING_REGION", company.regionId()));
            }
        }
        return wrong;
    }

    private static Map<List<String>, Fault> unknown(List<List<String>> some) {
        Map<List<String>, Fault> wrong = new HashMap<>();
        some.forEach(company -> wrong.put(company, Fault.inBody("", "UNKNOWN_COMPANY", company.get(0))));
        return wrong;
    }
}
