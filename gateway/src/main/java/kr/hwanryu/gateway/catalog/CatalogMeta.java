package kr.hwanryu.gateway.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kr.hwanryu.rest.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could not be learnt, and why. */
@Schema(name = "CatalogMeta", description = "What the owners of the data did not say, and why; no word of DCAT.")
record CatalogMeta(
        @Schema(description = "By dataset; `regions` also says why `dct:spatial` is left out.")
                Map<String, Missing> missing) {

    static CatalogMeta of(Readings.Reading reading) {
        Map<String, Missing> missing = new TreeMap<>();
        reading.datasets().forEach((dataset, fresh) -> {
            if (!fresh.isKnown()) {
                missing.put(dataset.list(), Missing.because(fresh.status()));
            }
        });
        if (reading.regions() == null) {
            missing.putIfAbsent("regions", Missing.because(Fresh.Status.UNAVAILABLE));
        }
        return new CatalogMeta(missing);
    }

    /** Why it is not known how fresh a dataset is. */
    @Schema(name = "CatalogMissing", description = "Why it is not known how fresh a dataset is.")
    record Missing(
            @Schema(maxLength = 32, description = "UNAVAILABLE or TIMEOUT; open.") String status,
            @Schema(maxLength = 512) String ko,
            @Schema(maxLength = 512) String en) {

        private static Missing because(Fresh.Status status) {
            String key = "section." + status.name();
            return new Missing(
                    status.name(),
                    Messages.text(Locale.KOREAN, key, List.of()),
                    Messages.text(Locale.ENGLISH, key, List.of()));
        }
    }
}
