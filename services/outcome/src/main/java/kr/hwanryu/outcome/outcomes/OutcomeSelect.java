package kr.hwanryu.outcome.outcomes;

import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.regions.ShownRegions;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Puts the one statement of a list of outcomes together, as regions, years and parts are asked for. */
final class OutcomeSelect {

    private static final String NOTHING = "null::jsonb";

    private final ShownRegions regions;
    private final boolean spans;
    private final String[] dimensions;

    /**
     * Over the figures of these regions.
     *
     * @param spans whether figures over several years are shown, and no others
     * @param dimensions by what each is broken down; empty for the whole only
     */
    OutcomeSelect(ShownRegions regions, boolean spans, List<Dimension> dimensions) {
        this.regions = regions;
        this.spans = spans;
        this.dimensions = dimensions.stream().map(Dimension::name).toArray(String[]::new);
    }

    /** Every outcome, in the order of its key. */
    Select all() {
        String text = computed() + beside() + "\nfrom (" + keys() + ") k join indicator i on i.id = k.indicator_id";
        return Select.of(filled(text), sortKeys().toArray(SortKey[]::new)).bind(bound());
    }

    /** Begins with the indicator, so that one of which nothing is known is told from none. */
    Select ofYear(String indicatorId, int year) {
        String text = computed() + unlisted() + ", i.higher_is_better\nfrom indicator i left join (" + keys()
                + ") k on k.indicator_id = i.id and k.performance_year = ?";
        return Select.of(filled(text), SortKey.text("regionId", "region_id"))
                .bind(bound())
                .bind(year)
                .where("i.id = ?", indicatorId);
    }

    private List<SortKey> sortKeys() {
        List<SortKey> keys = new ArrayList<>();
        keys.add(SortKey.text("regionId", "region_id"));
        keys.add(SortKey.integer("performanceYear", "performance_year"));
        keys.add(SortKey.text("indicatorId", "indicator_id"));
        if (spans) {
            keys.add(SortKey.integer("firstYear", "first_year"));
        }
        return keys;
    }

    /** A span is never compared with a year. */
    private String computed() {
        return "select k.region_id, k.performance_year, k.indicator_id, i.unit, i.aggregation, "
                + (spans ? "k.first_year, " : "null::int as first_year, ")
                + OutcomeSql.OBSERVED.replace("{year}", "= k.performance_year") + " as figures, "
                + (spans ? NOTHING : OutcomeSql.OBSERVED.replace("{year}", "= k.performance_year - 1"))
                + " as previous, "
                + (spans ? NOTHING : OutcomeSql.OBSERVED.replace("{year}", OutcomeSql.BASE_YEARS)) + " as bases, "
                + OutcomeSql.TARGETS + " as targets";
    }

    private String beside() {
        return ", " + OutcomeSql.PRINTED + " as printed, "
                + OutcomeSql.FOREIGN + " as in_foreign_currency, "
                + (broken() ? OutcomeSql.PARTS : NOTHING) + " as parts, "
                + (broken() ? OutcomeSql.PART_TOTALS : NOTHING) + " as part_totals";
    }

    private static String unlisted() {
        return ", %1$s as printed, %1$s as in_foreign_currency, %1$s as parts, %1$s as part_totals".formatted(NOTHING);
    }

    private String keys() {
        String keys = broken() ? OutcomeSql.KEYS + OutcomeSql.KEYS_OF_PARTS : OutcomeSql.KEYS;
        return regions.mapped() ? OutcomeSql.MAPPED_KEYS.replace("{keys}", keys) : keys;
    }

    private boolean broken() {
        return dimensions.length > 0;
    }

    private String filled(String text) {
        return text.replace("{regions}", regions.mapped() ? "= any(k.region_ids)" : "= k.region_id")
                .replace("{first_year}", spans ? ", first_year" : "")
                .replace("{spans}", spans ? "is not null" : "is null")
                .replace("{span}", spans ? "= k.first_year" : "is null");
    }

    /** In the order of the text: parts, their totals, the regions of keys, the keys of parts, regions again. */
    private Object[] bound() {
        List<Object> bound = new ArrayList<>();
        if (broken()) {
            bound.add(dimensions);
            bound.add(dimensions);
        }
        if (regions.mapped()) {
            bound.add(regions.regionIds());
            bound.add(regions.shownIds());
        }
        if (broken()) {
            bound.add(dimensions);
        }
        if (regions.mapped()) {
            bound.add(regions.regionIds());
            bound.add(regions.regionIds());
            bound.add(regions.shownIds());
        }
        return bound.toArray();
    }
}
