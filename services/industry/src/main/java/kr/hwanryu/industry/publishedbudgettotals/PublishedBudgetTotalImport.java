package kr.hwanryu.industry.publishedbudgettotals;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.Importable;
import kr.hwanryu.imports.ImportedAs;
import kr.hwanryu.industry.imports.RegionsInSheets;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.tables.TableLayout;

/** Printed totals from files. */
@ApplicationScoped
@ImportedAs(
        value = PublishedBudgetTotalSheet.LIST,
        ko = PublishedBudgetTotalSheet.LIST_KO,
        en = "printed budget totals")
class PublishedBudgetTotalImport implements Importable {

    private final RegionsInSheets regions;
    private final KnownRecords records;

    PublishedBudgetTotalImport(RegionsInSheets regions, KnownRecords records) {
        this.regions = regions;
        this.records = records;
    }

    @Override
    public String name() {
        return PublishedBudgetTotalSheet.LAYOUT.resource();
    }

    @Override
    public TableLayout template() {
        return PublishedBudgetTotalSheet.LAYOUT;
    }

    @Override
    public ImportSheet open(ImportJob job) {
        return new PublishedBudgetTotalSheet(job, regions.names(), records);
    }
}
