package kr.hwanryu.gateway.forwarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which service owns a path: the first segment after {@code /v1} decides, for imports, events and subscriptions the second.
 * Every path not owned here is unknown, so a service's health, metrics and management are never reachable.
 */
final class Routes {

    /** The segments that every service has its own of. */
    private static final List<String> OF_EACH = List.of("imports", "events", "subscriptions");

    private static final Map<Service, List<String>> OWNED = Map.of(
            Service.INDUSTRY,
            List.of(
                    "sources",
                    "regions",
                    "institutions",
                    "councils",
                    "industries",
                    "programmes",
                    "plans",
                    "feedback",
                    "budgets",
                    "published-budget-totals",
                    "budget-summaries"),
            Service.COMPANY,
            List.of(
                    "companies",
                    "growth-ladders",
                    "projects",
                    "support-summaries",
                    "case-studies",
                    "collaborations",
                    "networks"),
            Service.OUTCOME,
            List.of(
                    "indicators",
                    "targets",
                    "observations",
                    "outcomes",
                    "efficiencies",
                    "rankings",
                    "evaluations",
                    "evaluation-rounds",
                    "grade-scales",
                    "incentives",
                    "claims"));

    private static final String PREFIX = "/v1/";

    private final Map<String, Route> bySegment = new HashMap<>();

    Routes(ForwardingConfig config) {
        OWNED.forEach(
                (service, segments) -> segments.forEach(segment -> add(segment, route(config, service, segment))));
        for (Service service : Service.values()) {
            OF_EACH.forEach(kind -> add(kind + "/" + service.id(), route(config, service, kind)));
        }
    }

    private void add(String segment, Route route) {
        bySegment.put(segment, route);
    }

    private static Route route(ForwardingConfig config, Service service, String segment) {
        long bodyLimit =
                config.bodyLimits().getOrDefault(segment, config.bodyLimit()).asLongValue();
        long deadline =
                config.deadlines().getOrDefault(segment, config.deadline()).toMillis();
        return new Route(service, bodyLimit, deadline);
    }

    /** The route of a normal path, or null when no service owns it. */
    Route of(String path) {
        if (!path.startsWith(PREFIX) || path.charAt(path.length() - 1) == '/') {
            return null;
        }
        String segment = path.substring(PREFIX.length(), segmentEnd(path, PREFIX.length()));
        if (OF_EACH.contains(segment)) {
            int start = PREFIX.length();
            int second = Math.min(start + segment.length() + 1, path.length());
            segment = path.substring(start, segmentEnd(path, second));
        }
        return bySegment.get(segment);
    }

    private static int segmentEnd(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    /**
     * Where a request goes and what it may cost.
     *
     * @param bodyLimit bytes of request body
     * @param deadlineMs until the head of the answer, in milliseconds
     */
    record Route(Service service, long bodyLimit, long deadlineMs) {}
}
