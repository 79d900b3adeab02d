package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import kr.hwanryu.storage.StorageFailure;
import kr.hwanryu.tables.TableCharset;
import kr.hwanryu.tables.TableReader;

/** The first step: the stored file becomes staged rows. */
@ApplicationScoped
class ImportReading {

    /** Of a job's progress, in percent, that reading takes. */
    private static final int SHARE = 50;

    private final ImportContent content;
    private final ImportJobs jobs;
    private final LongWork work;
    private final ImportsConfig config;

    ImportReading(ImportContent content, ImportJobs jobs, LongWork work, ImportsConfig config) {
        this.content = content;
        this.jobs = jobs;
        this.work = work;
        this.config = config;
    }

    ReadFile read(ImportQueue.Held held, ImportSheet sheet, FaultKeeper faults) {
        ImportJob job = held.job();
        try {
            Path file = content.restore(job.id(), held.contentHash());
            try (TableReader table = TableReader.open(file, job.format(), job.charset(), sheet.layout())) {
                return stage(job, sheet, table, faults);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    private ReadFile stage(ImportJob job, ImportSheet sheet, TableReader table, FaultKeeper faults)
            throws SQLException {
        Staging staging = new Staging(sheet, faults, config.rowsAtMost());
        work.inTransaction(connection -> {
            jobs.fence(connection, job);
            staging.run(connection, table, so -> tell(job, so, table, faults));
            return null;
        });
        return new ReadFile(
                table.columns(), table.headerFaults().isEmpty(), progress(staging, table.charset(), faults));
    }

    private void tell(ImportJob job, Staging staging, TableReader table, FaultKeeper faults) {
        try {
            jobs.progress(
                    job,
                    ImportState.READING,
                    table.progress() * SHARE / 100,
                    progress(staging, table.charset(), faults));
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    private static ImportProgress progress(Staging staging, Charset charset, FaultKeeper faults) {
        return new ImportProgress(
                staging.rowsRead(),
                staging.rowsRejected(),
                faults.count(),
                charset == null ? null : TableCharset.label(charset));
    }
}
