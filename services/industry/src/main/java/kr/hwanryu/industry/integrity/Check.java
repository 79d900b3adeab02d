package kr.hwanryu.industry.integrity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * Collects everything in one request that breaks a rule, so that a client hears all of it at once. A null id refers to
 * nothing and is passed over.
 */
public final class Check {

    private final KnownRecords records;
    private final List<Reference> references = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private record Reference(Target target, String pointer, String id, Integer year, String region) {}

    Check(KnownRecords records) {
        this.records = records;
    }

    /** The record must exist: UNKNOWN_REFERENCE. */
    public Check exists(Target target, String pointer, String id) {
        return inForce(target, pointer, id, null);
    }

    /** Each of the records must exist; a fault names the index of its element. */
    public Check eachExists(Target target, String pointer, List<String> ids) {
        return eachInForce(target, pointer, ids, null);
    }

    /** The record must exist and be in force in some part of the year: OUTSIDE_VALIDITY names its successors. */
    public Check inForce(Target target, String pointer, String id, Integer year) {
        return inForceIn(null, target, pointer, id, year);
    }

    /** Each of the records must be in force in the year; a fault names the index of its element. */
    public Check eachInForce(Target target, String pointer, List<String> ids, Integer year) {
        for (int i = 0; i < ids.size(); i++) {
            inForce(target, pointer + '/' + i, ids.get(i), year);
        }
        return this;
    }

    /** The record must be in force in the year, and of the region or shared with it: OTHER_REGION names whose it is. */
    public Check inForceIn(String region, Target target, String pointer, String id, Integer year) {
        if (id != null) {
            references.add(new Reference(target, pointer, id, year, region));
        }
        return this;
    }

    /** The ancestor must exist, and may not be the record itself or have come of it: CIRCULAR_DESCENT. */
    public Check descends(Target target, String pointer, String id, String ancestor) {
        if (ancestor != null) {
            descends(pointer, id, ancestor, target, records.descendants(target, id));
        }
        return this;
    }

    /** The same of each ancestor; a fault names the index of its element. */
    public Check descends(Target target, String pointer, String id, List<String> ancestors) {
        Set<String> later = ancestors.isEmpty() ? Set.of() : records.descendants(target, id);
        for (int i = 0; i < ancestors.size(); i++) {
            descends(pointer + '/' + i, id, ancestors.get(i), target, later);
        }
        return this;
    }

    private void descends(String pointer, String id, String ancestor, Target target, Set<String> later) {
        if (ancestor.equals(id) || later.contains(ancestor)) {
            faults.add(Fault.inBody(pointer, "CIRCULAR_DESCENT", ancestor));
        } else {
            exists(target, pointer, ancestor);
        }
    }

    /** A period may not end before it begins: INVALID_PERIOD. */
    public <T extends Comparable<? super T>> Check period(String pointer, T from, T to) {
        return holds(from == null || to == null || from.compareTo(to) <= 0, pointer, "INVALID_PERIOD");
    }

    /** Any other rule, with the code that its breach is answered with. */
    public Check holds(boolean rule, String pointer, String code, Object... arguments) {
        if (!rule) {
            faults.add(Fault.inBody(pointer, code, arguments));
        }
        return this;
    }

    /** Looks the references up, and refuses the request with all faults found. */
    public void verify() {
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults());
    }

    /** Looks the references up; all faults found. */
    List<Fault> faults() {
        Map<Target, Map<String, KnownRecord>> known = new EnumMap<>(Target.class);
        for (Reference reference : references) {
            Fault fault = fault(reference, known.computeIfAbsent(reference.target(), this::find));
            if (fault != null) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private Map<String, KnownRecord> find(Target target) {
        Set<String> ids = new TreeSet<>();
        references.stream()
                .filter(reference -> reference.target() == target)
                .forEach(reference -> ids.add(reference.id));
        return records.find(target, ids);
    }

    private static Fault fault(Reference reference, Map<String, KnownRecord> known) {
        KnownRecord found = known.get(reference.id);
        if (found == null) {
            return Fault.inBody(reference.pointer, "UNKNOWN_REFERENCE", reference.id);
        }
        if (reference.region != null && !found.regions().contains(reference.region)) {
            return Fault.inBody(
                    reference.pointer,
                    "OTHER_REGION",
                    reference.id,
                    found.regions().get(0));
        }
        if (reference.year == null || found.inForce(reference.year)) {
            return null;
        }
        String successors = found.successors().isEmpty() ? "–" : String.join(", ", found.successors());
        return Fault.inBody(
                reference.pointer, "OUTSIDE_VALIDITY", reference.id, reference.year, found.years(), successors);
    }
}
