package kr.hwanryu.outcome.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import kr.hwanryu.imports.RegionNames;
import kr.hwanryu.references.ReferenceKind;
import kr.hwanryu.references.ReferenceRefresh;
import kr.hwanryu.references.References;
import kr.hwanryu.rest.problem.Fault;

/**
 * The records that the industry service owns and our figures refer to. Each check answers what is wrong, and may wait for
 * the owner, so it comes before a transaction; 503 where the owner is away and the id was never seen.
 */
@ApplicationScoped
public class IndustryDirectory {

    private static final ReferenceKind<KnownRegion> REGIONS = new ReferenceKind<>("regions", KnownRegion.class);
    private static final ReferenceKind<KnownSource> SOURCES = new ReferenceKind<>("sources", KnownSource.class);
    private static final ReferenceKind<KnownIndustry> INDUSTRIES =
            new ReferenceKind<>("industries", KnownIndustry.class);
    private static final ReferenceKind<KnownProgramme> PROGRAMMES =
            new ReferenceKind<>("programmes", KnownProgramme.class);

    private final References references;
    private final ReferenceRefresh refresh;

    IndustryDirectory(References references, ReferenceRefresh refresh) {
        this.references = references;
        this.refresh = refresh;
    }

    /** What reads show of other records than those they hold: the succession of regions and of industries. */
    void keepFresh(@Observes StartupEvent start) {
        refresh.keepFresh(REGIONS);
        refresh.keepFresh(INDUSTRIES);
    }

    /** Every region, by id, from our own copy: asks nobody. */
    public Map<String, KnownRegion> regions() {
        return references.copied(REGIONS);
    }

    /** What people call the regions, from our own copy: asks nobody. */
    public RegionNames regionNames() {
        return new RegionNames(
                regions().values().stream().map(KnownRegion::named).toList());
    }

    /** The successors of each industry that has some, from our own copy: asks nobody. */
    public Map<String, List<String>> industrySuccessors() {
        Map<String, List<String>> successors = new HashMap<>();
        references.copied(INDUSTRIES).forEach((id, industry) -> {
            if (industry.succeededBy() != null && !industry.succeededBy().isEmpty()) {
                successors.put(id, industry.succeededBy());
            }
        });
        return successors;
    }

    /** The region must exist, in the year of the record. */
    public List<Fault> checkRegion(String pointer, String id, int year) {
        return check(pointer, find(REGIONS, id), id, year);
    }

    /** Each region must exist, in one of two years; the owner is asked once for all of them. */
    public List<Fault> checkRegions(String pointer, List<String> ids, int year, int otherYear) {
        Map<String, KnownRegion> known = references.find(REGIONS, ids);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            KnownRegion region = known.get(ids.get(i));
            if (region == null) {
                faults.addAll(unknown(pointer + '/' + i, ids.get(i)));
            } else if (!region.validIn(year) && !region.validIn(otherYear)) {
                faults.addAll(outside(pointer + '/' + i, ids.get(i), year, region.succeededBy()));
            }
        }
        return faults;
    }

    public List<Fault> checkSource(String pointer, String id) {
        return find(SOURCES, id) == null ? unknown(pointer, id) : List.of();
    }

    /** The industry must be of the region's catalogue, or have the region as a partner, in the year of the record. */
    public List<Fault> checkIndustry(String pointer, String id, String regionId, int year) {
        return check(pointer, find(INDUSTRIES, id), id, regionId, year);
    }

    private static List<Fault> check(String pointer, KnownIndustry industry, String id, String regionId, int year) {
        if (industry == null) {
            return unknown(pointer, id);
        }
        if (!industry.isOf(regionId)) {
            return List.of(Fault.inBody(pointer, "OTHER_REGION", id, industry.regionId()));
        }
        return industry.validIn(year) ? List.of() : outside(pointer, id, year, industry.succeededBy());
    }

    public List<Fault> checkProgramme(String pointer, String id, int year) {
        return check(pointer, find(PROGRAMMES, id), id, year);
    }

    /** The wrong ones of many pairs of a region and a year. */
    public Map<List<String>, Fault> checkRegions(List<List<String>> pairs) {
        return checkAll(REGIONS, pairs, (region, pair) -> check("", region, pair.get(0), year(pair, 1)));
    }

    /** The wrong ones of many sources. */
    public Map<List<String>, Fault> checkSources(List<List<String>> ids) {
        return checkAll(SOURCES, ids, (source, id) -> source == null ? unknown("", id.get(0)) : List.of());
    }

    /** The wrong ones of many triples of an industry, a region and a year. */
    public Map<List<String>, Fault> checkIndustries(List<List<String>> triples) {
        return checkAll(
                INDUSTRIES,
                triples,
                (industry, triple) -> check("", industry, triple.get(0), triple.get(1), year(triple, 2)));
    }

    /** The wrong ones of many pairs of a programme and a year. */
    public Map<List<String>, Fault> checkProgrammes(List<List<String>> pairs) {
        return checkAll(PROGRAMMES, pairs, (programme, pair) -> check("", programme, pair.get(0), year(pair, 1)));
    }

    /** The owner is asked once for all of them; combinations begin with the id. */
    private <T> Map<List<String>, Fault> checkAll(
            ReferenceKind<T> kind, List<List<String>> combinations, BiFunction<T, List<String>, List<Fault>> rule) {
        Map<String, T> known = references.find(
                kind, combinations.stream().map(values -> values.get(0)).toList());
        Map<List<String>, Fault> wrong = new LinkedHashMap<>();
        for (List<String> values : combinations) {
            rule.apply(known.get(values.get(0)), values).stream()
                    .findFirst()
                    .ifPresent(fault -> wrong.put(values, fault));
        }
        return wrong;
    }

    private static int year(List<String> values, int at) {
        return Integer.parseInt(values.get(at));
    }

    private static List<Fault> check(String pointer, KnownRegion region, String id, int year) {
        if (region == null) {
            return unknown(pointer, id);
        }
        return region.validIn(year) ? List.of() : outside(pointer, id, year, region.succeededBy());
    }

    private static List<Fault> check(String pointer, KnownProgramme programme, String id, int year) {
        if (programme == null) {
            return unknown(pointer, id);
        }
        return programme.validIn(year) ? List.of() : outside(pointer, id, year, List.of());
    }

    private <T> T find(ReferenceKind<T> kind, String id) {
        return references.find(kind, List.of(id)).get(id);
    }

    private static List<Fault> unknown(String pointer, String id) {
        return List.of(Fault.inBody(pointer, "UNKNOWN_REFERENCE", id));
    }

    private static List<Fault> outside(String pointer, String id, int year, List<String> successors) {
        boolean none = successors == null || successors.isEmpty();
        return List.of(Fault.inBody(
                pointer, "OUTSIDE_VALIDITY", id, Integer.toString(year), none ? "-" : String.join(", ", successors)));
    }
}
