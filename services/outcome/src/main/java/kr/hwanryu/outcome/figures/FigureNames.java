package kr.hwanryu.outcome.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.hwanryu.imports.RegionNames;
import kr.hwanryu.outcome.indicators.KnownIndicator;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.Headings;

/** What regions and indicators are called in sheets, as of the moment that a file is begun. */
public final class FigureNames {

    private final RegionNames regions;
    private final Map<String, KnownIndicator> indicators = new HashMap<>();

    FigureNames(RegionNames regions, Iterable<KnownIndicator> known) {
        this.regions = regions;
        for (KnownIndicator indicator : known) {
            indicators.putIfAbsent(Headings.key(indicator.nameKo()), indicator);
            if (indicator.nameEn() != null) {
                indicators.putIfAbsent(Headings.key(indicator.nameEn()), indicator);
            }
        }
        // Last, so that no name can hide an id.
        known.forEach(indicator -> indicators.put(Headings.key(indicator.id()), indicator));
    }

    Optional<String> regionId(String name) {
        return regions.id(name);
    }

    Optional<KnownIndicator> indicator(String name) {
        return Optional.ofNullable(indicators.get(Headings.key(name)));
    }

    /** The column of a wide sheet that holds this indicator's figures. */
    static Column column(KnownIndicator indicator) {
        Column column = Column.decimal(indicator.id(), indicator.nameKo()).measuredIn(indicator.unit());
        return indicator.nameEn() == null ? column : column.alsoNamed(indicator.nameEn());
    }
}
