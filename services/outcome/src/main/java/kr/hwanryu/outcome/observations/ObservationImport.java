package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.Importable;
import kr.hwanryu.imports.ImportedAs;
import kr.hwanryu.outcome.figures.FigureImports;
import kr.hwanryu.tables.TableLayout;

/** Observations from files. */
@ApplicationScoped
@ImportedAs(value = ObservationColumns.LIST, ko = ObservationColumns.LIST_KO, en = "observations")
class ObservationImport implements Importable {

    private final FigureImports imports;
    private final ClaimCells claims;
    private final ObjectMapper json;

    ObservationImport(FigureImports imports, ClaimCells claims, ObjectMapper json) {
        this.claims = claims;
        this.imports = imports;
        this.json = json;
    }

    @Override
    public String name() {
        return ObservationColumns.LAYOUT.resource();
    }

    @Override
    public TableLayout template() {
        return ObservationColumns.LAYOUT;
    }

    @Override
    public ImportSheet open(ImportJob job) {
        return new ObservationSheet(job, imports, claims, json);
    }
}
