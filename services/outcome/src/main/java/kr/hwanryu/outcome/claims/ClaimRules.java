package kr.hwanryu.outcome.claims;

import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;

/** What a new claim must and must not be of, by its kind. */
final class ClaimRules {

    private ClaimRules() {}

    /** What is wrong with the parts of a request, before anything that they name is looked up. */
    static List<Fault> faults(CreateClaimRequest request) {
        List<Fault> faults = new ArrayList<>();
        for (ClaimPart part : ClaimPart.values()) {
            faults.addAll(faults(part, request));
        }
        boolean oneOfAll = request.kind() == ClaimKind.COUNT
                && request.breakdown() != null
                && !request.breakdown().id().equals(ClaimKind.ALL_PARTS);
        if (oneOfAll) {
            faults.add(Fault.inBody("/breakdown/id", "COUNTS_ALL_PARTS"));
        }
        return faults;
    }

    private static List<Fault> faults(ClaimPart part, CreateClaimRequest request) {
        boolean given = request.part(part) != null;
        if (request.kind().needs(part) && !given) {
            return List.of(Fault.inBody(part.pointer(), "NEEDED_BY_KIND", request.kind()));
        }
        return given && !request.kind().takes(part)
                ? List.of(Fault.inBody(part.pointer(), "NOT_OF_KIND", request.kind()))
                : List.of();
    }
}
