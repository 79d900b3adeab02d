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
     */
    record Mention(ReferenceKind<? extends Known> kind, String pointer, String id, Integer year) {

        Fault unknown() {
            return Fault.inBody(pointer, "UNKNOWN_REFERENCE", id);
        }

        /** Names the successors, which is what the client should have meant. */
        Fault outsideValidity(List<String> successors) {
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

    public Mentions industry(String pointer, String id) {
        return add(INDUSTRIES, pointer, id, null);
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
        if (id != null) {
            all.add(new Mention(kind, pointer, id, year));
        }
        return this;
    }
}
