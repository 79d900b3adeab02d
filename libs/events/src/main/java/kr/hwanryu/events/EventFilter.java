package kr.hwanryu.events;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which events are asked for.
 *
 * @param types CloudEvents types; empty for all
 * @param regionIds empty for all, those of no region included
 */
public record EventFilter(Set<String> types, Set<String> regionIds) {

    /** A filter of these values; null is empty. */
    public static EventFilter of(Collection<String> types, Collection<String> regionIds) {
        return new EventFilter(sorted(types), sorted(regionIds));
    }

    boolean passes(String type, String regionId) {
        return (types.isEmpty() || types.contains(type))
                && (regionIds.isEmpty() || regionId != null && regionIds.contains(regionId));
    }

    /** What a cursor is sealed to; the same values in another order are the same feed. */
    String fingerprint(String feed) {
        return feed + types + regionIds;
    }

    private static Set<String> sorted(Collection<String> values) {
        return values == null ? Set.of() : new TreeSet<>(values);
    }
}
