package kr.hwanryu.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.hwanryu.tables.Headings;

/** What people call regions in their sheets: by our id, an official code ({@code MOIS:51}), a name, or a name cut short (강원, 충북). */
public final class RegionNames {

    private static final Pattern KIND = Pattern.compile("(통합특별시|특별자치도|특별자치시|광역시|특별시|도)$");
    private static final String AMBIGUOUS = "";

    private final Map<String, String> ids = new HashMap<>();

    /**
     * A region.
     *
     * @param names in every language and of every time; nulls are passed over
     * @param codes with their schemes, those of the past included
     */
    public record Region(String id, List<String> names, List<String> codes) {}

    public RegionNames(Iterable<Region> regions) {
        for (Region region : regions) {
            region.names().forEach(name -> name(region.id(), name));
            region.codes().forEach(code -> put(code, region.id()));
        }
        // Last, so that no name can hide an id.
        regions.forEach(region -> ids.put(Headings.key(region.id()), region.id()));
    }

    /** The id of the region that is called so; none where nobody or more than one is. */
    public Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(Headings.key(name))).filter(id -> !id.equals(AMBIGUOUS));
    }

    private void name(String id, String name) {
        if (name == null) {
            return;
        }
        put(name, id);
        String bare = KIND.matcher(name).replaceFirst("");
        put(bare, id);
        boolean half = bare.length() == 3 && (bare.endsWith("북") || bare.endsWith("남"));
        if (half) {
            put(bare.substring(0, 1) + bare.charAt(2), id);
        }
    }

    private void put(String name, String id) {
        if (!name.isBlank()) {
            ids.merge(Headings.key(name), id, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }
}
