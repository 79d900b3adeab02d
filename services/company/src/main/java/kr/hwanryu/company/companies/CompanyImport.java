package kr.hwanryu.company.companies;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.Importable;
import kr.hwanryu.imports.ImportedAs;
import kr.hwanryu.tables.TableLayout;

/** Companies from files. */
@ApplicationScoped
@ImportedAs(value = CompanyColumns.LIST, ko = CompanyColumns.LIST_KO, en = "companies")
class CompanyImport implements Importable {

    private final IndustryDirectory industry;
    private final MeantCompanies companies;

    CompanyImport(IndustryDirectory industry, MeantCompanies companies) {
        this.industry = industry;
        this.companies = companies;
    }

    @Override
    public String name() {
        return CompanyColumns.LAYOUT.resource();
    }

    @Override
    public TableLayout template() {
        return CompanyColumns.LAYOUT;
    }

    @Override
    public ImportSheet open(ImportJob job) {
        return new CompanySheet(job, industry, companies);
    }
}
