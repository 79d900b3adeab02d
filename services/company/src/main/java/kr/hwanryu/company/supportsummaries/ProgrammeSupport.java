package kr.hwanryu.company.supportsummaries;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one programme did.
 *
 * @param companies how many it supported, each counted once
 */
@Schema(name = "ProgrammeSupport")
record ProgrammeSupport(
        @Schema(maxLength = 64, examples = "rnd") String programmeId, @Schema(minimum = "1") long companies) {

    /** Counts programmes by their id, of which there is one for each company; in order of id. */
    static List<ProgrammeSupport> count(List<String> programmeIds) {
        return programmeIds.stream()
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new ProgrammeSupport(entry.getKey(), entry.getValue()))
                .toList();
    }
}
