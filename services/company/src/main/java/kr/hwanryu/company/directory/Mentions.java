package kr.hwanryu.company.directory;

import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.references.ReferenceKind;
import kr.hwanryu.rest.problem.Fault;

/** What one request refers to, each id with the field that names it, so that all that is wrong can be told at once. */
public final class Mentions {

    static final ReferenceKind<KnownRegion> REGIONS = new ReferenceKind<>("regions", KnownRegion.class);
    static final ReferenceKind<KnownIndustry> INDUSTRIES = new ReferenceKind<>("industries", KnownIndustry.class);
    static final ReferenceKind<KnownInstitution> INSTITUTIONS =
            new ReferenceKind<>("institutions", KnownInstitution.class);
    static final ReferenceKind<KnownProgramme> PROGRAMMES = new ReferenceKind<>("programmes", KnownProgramme.class);
    static final ReferenceKind<KnownSource> SOURCES = new ReferenceKind<>("sources", KnownSource.class);

    /**
     * One reference.
     *
     * @param pointer the field that names it
     * @param year the year of the record that refers to it; null where it has none
     * @param regionId the region whose catalogue it must be of; null where any will do
     */
    record Mention(ReferenceKind<? extends Known> kind, String pointer, String id, Integer year, String regionId) {

        /** What is wrong with it; null is nothing. */
        Fault fault(Known found) {
            if (found == null) {
                return Fault.inBody(pointer, "UNKNOWN_REFERENCE", id);
            }
            if (regionId != null && !found.isOf(regionId)) {
                return Fault.inBody(pointer, "OTHER_REGION", id, found.regionId());
            }
            return year == null || found.isValidIn(year) ? null : outsideValidity(found.succeededBy());
        }

        /** Names the successors, which is what the client should have meant. */
        private Fault outsideValidity(List<String> successors) {
            String named = successors == null || successors.isEmpty() ? "–" : String.join(", ", successors);
            return Fault.inBody(pointer, "OUTSIDE_VALIDITY", id, year, named);
        }
    }

    private final List<Mention> all = new ArrayList<>();

    public Mentions region(String pointer, String id) {
        return add(REGIONS, pointer, id, null);
    }

    public Mentions regionIn(Integer year, String pointer, String id) {
        return add(REGIONS, pointer, id, year);
    }

    /** An industry that must be of this region's catalogue, or have the region as a partner. */
    public Mentions industryOf(String regionId, String pointer, String id) {
        return add(INDUSTRIES, pointer, id, null, regionId);
    }

    public Mentions industryIn(Integer year, String pointer, String id) {
        return add(INDUSTRIES, pointer, id, year);
    }

    public Mentions institution(String pointer, String id) {
        return add(INSTITUTIONS, pointer, id, null);
    }

    public Mentions programmeIn(Integer year, String pointer, String id) {
        return add(PROGRAMMES, pointer, id, year);
    }

    public Mentions source(String pointer, String id) {
        return add(SOURCES, pointer, id, null);
    }

    List<Mention> all() {
        return all;
    }

    private Mentions add(ReferenceKind<? extends Known> kind, String pointer, String id, Integer year) {
        return add(kind, pointer, id, year, null);
    }

    private Mentions add(
            ReferenceKind<? extends Known> kind, String pointer, String id, Integer year, String regionId) {
        if (id != null) {
            all.add(new Mention(kind, pointer, id, year, regionId));
        }
        return this;
    }
}
