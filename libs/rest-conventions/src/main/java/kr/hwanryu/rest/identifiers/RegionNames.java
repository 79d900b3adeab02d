package kr.hwanryu.rest.identifiers;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What clients call regions, turned into ids. A process that knows no codes, as the gateway, leaves all as it was sent. */
@Singleton
class RegionNames {

    private final Instance<RegionCodes> codes;

    RegionNames(Instance<RegionCodes> codes) {
        this.codes = codes;
    }

    /** The same names with ids for the codes among them, each once; a code that no region has stays. */
    List<String> idsOf(Collection<String> names) {
        Map<String, String> ids = lookUp(
                names.stream().filter(KnownRegionCode::isWellFormed).distinct().toList());
        return names.stream()
                .map(name -> ids.getOrDefault(name, name))
                .distinct()
                .toList();
    }

    String idOf(String name) {
        return idsOf(List.of(name)).get(0);
    }

    private Map<String, String> lookUp(List<String> wanted) {
        return wanted.isEmpty() || codes.isUnsatisfied()
                ? Map.of()
                : codes.get().idsOf(wanted);
    }
}
