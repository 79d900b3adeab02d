package kr.hwanryu.industry.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.Importable;
import kr.hwanryu.imports.ImportedAs;
import kr.hwanryu.industry.imports.RegionsInSheets;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.industry.plans.Plans;
import kr.hwanryu.tables.TableLayout;

/** Budget lines from files. */
@ApplicationScoped
@ImportedAs(value = BudgetColumns.LIST, ko = BudgetColumns.LIST_KO, en = "budget lines")
class BudgetImport implements Importable {

    private final RegionsInSheets regions;
    private final KnownRecords records;
    private final Plans plans;

    BudgetImport(RegionsInSheets regions, KnownRecords records, Plans plans) {
        this.regions = regions;
        this.records = records;
        this.plans = plans;
    }

    @Override
    public String name() {
        return BudgetColumns.LAYOUT.resource();
    }

    @Override
    public TableLayout template() {
        return BudgetColumns.LAYOUT;
    }

    @Override
    public ImportSheet open(ImportJob job) {
        return new BudgetSheet(job, regions.names(), records, plans);
    }
}
