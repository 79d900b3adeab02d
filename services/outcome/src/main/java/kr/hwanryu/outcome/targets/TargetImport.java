package kr.hwanryu.outcome.targets;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.Importable;
import kr.hwanryu.imports.ImportedAs;
import kr.hwanryu.outcome.figures.FigureImports;
import kr.hwanryu.tables.TableLayout;

/** Targets from files. */
@ApplicationScoped
@ImportedAs(value = TargetColumns.LIST, ko = TargetColumns.LIST_KO, en = "targets")
class TargetImport implements Importable {

    private final FigureImports imports;

    TargetImport(FigureImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return TargetColumns.LAYOUT.resource();
    }

    @Override
    public TableLayout template() {
        return TargetColumns.LAYOUT;
    }

    @Override
    public ImportSheet open(ImportJob job) {
        return new TargetSheet(job, imports);
    }
}
