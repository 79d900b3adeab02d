package kr.hwanryu.company.projects;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.company.companies.MeantCompanies;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.Importable;
import kr.hwanryu.imports.ImportedAs;
import kr.hwanryu.tables.TableLayout;

/** Projects from files. */
@ApplicationScoped
@ImportedAs(value = ProjectColumns.LIST, ko = ProjectColumns.LIST_KO, en = "projects")
class ProjectImport implements Importable {

    private final IndustryDirectory industry;
    private final MeantCompanies companies;

    ProjectImport(IndustryDirectory industry, MeantCompanies companies) {
        this.industry = industry;
        this.companies = companies;
    }

    @Override
    public String name() {
        return ProjectColumns.LAYOUT.resource();
    }

    @Override
    public TableLayout template() {
        return ProjectColumns.LAYOUT;
    }

    @Override
    public ImportSheet open(ImportJob job) {
        return new ProjectSheet(job, industry, companies);
    }
}
