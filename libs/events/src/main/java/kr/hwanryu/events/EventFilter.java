package kr.hwanryu.events;

import java.util.Set;

/**
 * Which events are asked for.
 *
 * @param types CloudEvents types; empty for all
 * @param regionIds empty for all, those of no region included
 */
record EventFilter(Set<String> types, Set<String> regionIds) {

    boolean passes(String type, String regionId) {
        return (types.isEmpty() || types.contains(type))
                && (regionIds.isEmpty() || regionId != null && regionIds.contains(regionId));
    }
}
