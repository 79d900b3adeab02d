package kr.hwanryu.imports;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.tables.TableFormat;

/**
 * A job as the worker has it.
 *
 * @param clientId who handed it over, and whose change it will be
 * @param regionIds what that client's token covered; {@code *} for every region
 * @param resource what the rows are of, {@code observations}
 * @param charset as the client declared it; null to find out
 * @param sourceId of rows that name no source; null for none
 * @param reason of corrections in rows that give none; null for none
 * @param attempt which beginning this is; a later one has made it void
 */
public record ImportJob(
        UUID id,
        String clientId,
        Set<String> regionIds,
        String resource,
        ImportMode mode,
        boolean dryRun,
        TableFormat format,
        Charset charset,
        String sourceId,
        String reason,
        int attempt) {

    private static final String EVERY_REGION = "*";

    /** Whether the client may write records of this region. */
    public boolean covers(String regionId) {
        return regionIds.contains(EVERY_REGION) || regionIds.contains(regionId);
    }
}
