package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.gateway.forwarding.Service;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * One section of a report: what a service answered, or why there is nothing.
 *
 * @param value as the service printed it; null unless OK or PARTIAL
 * @param validators what the value depends on: the entity tags of the answers it was made from
 * @param readAt when the last change in what was read was recorded; null where the service does not say
 */
record Section(Service service, Status status, JsonNode value, List<String> validators, Instant readAt) {

    /** Why a section is what it is. */
    enum Status {
        OK(null),
        PARTIAL(null),
        NOT_FOUND(ProblemType.NOT_FOUND),
        UNAVAILABLE(ProblemType.UNAVAILABLE),
        TIMEOUT(ProblemType.DEADLINE_EXCEEDED);

        private final ProblemType problem;

        Status(ProblemType problem) {
            this.problem = problem;
        }

        /** The code of the problem that stood in the way, or null. */
        String code() {
            return problem == null ? null : problem.name();
        }

        /** Whether the same question, asked again soon, may find more. */
        boolean isPassing() {
            return this == UNAVAILABLE || this == TIMEOUT;
        }
    }

    static Section missing(Service service, Status status) {
        return new Section(service, status, null, List.of(), null);
    }

    static Section notFound(Service service, List<String> validators, Instant readAt) {
        return new Section(service, Status.NOT_FOUND, null, validators, readAt);
    }

    boolean isHad() {
        return value != null;
    }
}
