package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.imports.ImportChecking.Checked;
import kr.hwanryu.storage.StorageFailure;

/** One attempt at one job, step by step. */
@ApplicationScoped
class ImportRunner {

    private static final int CHECKING = 50;
    private static final int MERGING = 70;

    private final Instance<Importable> importables;
    private final ImportReading reading;
    private final ImportChecking checking;
    private final ImportMerging merging;
    private final ImportEnding ending;

    ImportRunner(
            @Any Instance<Importable> importables,
            ImportReading reading,
            ImportChecking checking,
            ImportMerging merging,
            ImportEnding ending) {
        this.importables = importables;
        this.reading = reading;
        this.checking = checking;
        this.merging = merging;
        this.ending = ending;
    }

    void run(ImportQueue.Held held) {
        ImportJob job = held.job();
        ImportSheet sheet = importable(job.resource()).open(job);
        FaultKeeper faults = ending.faultsOf(job);
        ReadFile read = reading.read(held, sheet, faults);
        if (!read.headed()) {
            ending.end(job, read.progress(), ImportEnd.failed(null, "HEADING_REJECTED", List.of()));
            return;
        }
        tell(job, ImportState.CHECKING, CHECKING, read.progress());
        Checked checked = checking.check(job, sheet, read, faults);
        end(job, sheet, checked);
    }

    private void end(ImportJob job, ImportSheet sheet, Checked checked) {
        long rejected = checked.progress().rejected();
        if (job.mode() == ImportMode.atomic && rejected > 0) {
            ImportCounts wouldBe = job.dryRun() ? checked.counts() : null;
            List<String> arguments = List.of(Long.toString(rejected));
            ending.end(job, checked.progress(), ImportEnd.failed(wouldBe, "ROWS_REJECTED", arguments));
        } else if (job.dryRun() || checked.counts().changesNothing()) {
            ending.end(job, checked.progress(), ImportEnd.done(checked.counts(), null));
        } else {
            tell(job, ImportState.MERGING, MERGING, checked.progress());
            merging.merge(job, sheet, checked, ending.timeoutSeconds());
        }
    }

    private Importable importable(String name) {
        return importables.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ImportRefused("UNKNOWN_IMPORT", name));
    }

    private void tell(ImportJob job, ImportState state, int progress, ImportProgress rows) {
        try {
            ending.jobs().progress(job, state, progress, rows);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }
}
