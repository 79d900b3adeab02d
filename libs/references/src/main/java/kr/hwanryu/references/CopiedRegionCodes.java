package kr.hwanryu.references;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.rest.identifiers.RegionCodes;

/**
 * The codes of regions from the copies of the owner's list. What is once known is kept in memory, since a code belongs to
 * one region for ever; the owner is asked before a code is called unknown. Not for the owner itself, which has them at hand.
 */
@DefaultBean
@ApplicationScoped
class CopiedRegionCodes implements RegionCodes {

    private static final ReferenceKind<CodedRegion> REGIONS = new ReferenceKind<>("regions", CodedRegion.class);

    private final References references;
    private final ReferenceRefresh refresh;
    private volatile Map<String, String> known = Map.of();

    CopiedRegionCodes(References references, ReferenceRefresh refresh) {
        this.references = references;
        this.refresh = refresh;
    }

    /** A region, of which only this is read. */
    record CodedRegion(String id, List<Code> codes) {}

    /** A code, of whatever time. */
    record Code(String scheme, String code) {}

    @Override
    public Map<String, String> idsOf(Collection<String> codes) {
        if (!known.keySet().containsAll(codes)) {
            known = copied();
        }
        if (!known.keySet().containsAll(codes)) {
            refresh.askNow(REGIONS);
            known = copied();
        }
        Map<String, String> found = new HashMap<>(known);
        found.keySet().retainAll(codes);
        return found;
    }

    private Map<String, String> copied() {
        Map<String, String> ids = new HashMap<>();
        for (CodedRegion region : references.copied(REGIONS).values()) {
            if (region.codes() != null) {
                region.codes().forEach(code -> ids.put(code.scheme() + ':' + code.code(), region.id()));
            }
        }
        return Map.copyOf(ids);
    }
}
