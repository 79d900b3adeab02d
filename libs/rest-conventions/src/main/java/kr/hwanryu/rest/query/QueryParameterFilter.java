package kr.hwanryu.rest.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.DeclaredParameters.Declared;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what an operation does not document: a parameter is never ignored, and a mistyped one never a 404. */
public final class QueryParameterFilter {

    private static final int MOST_FAULTS = 100;
    private static final int SHOWN_LENGTH = 64;

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            Boolean.class, QueryParameterFilter::bool,
            boolean.class, QueryParameterFilter::bool,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, QueryParameterFilter::date,
            Instant.class, Instant::parse,
            UUID.class, UUID::fromString);

    private final Map<Method, Map<String, Declared>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (method == null || given.isEmpty()) {
            return;
        }
        Map<String, Declared> known = declared.computeIfAbsent(method, DeclaredParameters::of);
        List<Fault> faults = new ArrayList<>();
        given.forEach((name, values) -> check(name, values, known.get(name), faults));
        if (!faults.isEmpty()) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST, faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
    }

    private static void check(String name, List<String> values, Declared parameter, List<Fault> faults) {
        if (parameter == null) {
            faults.add(Fault.inParameter(shown(name), "UNKNOWN_PARAMETER"));
            return;
        }
        if (values.size() > 1 && !parameter.repeatable()) {
            faults.add(Fault.inParameter(name, "REPEATED_PARAMETER"));
        }
        values.stream()
                .filter(value -> !parses(value, parameter.type()))
                .map(value -> Fault.inParameter(name, "INVALID_VALUE", shown(value), typeName(parameter.type())))
                .forEach(faults::add);
    }

    private static boolean parses(String value, Class<?> type) {
        // Without a value it would reach the operation as if it had not been given.
        if (value.isEmpty() || value.indexOf('\0') >= 0) {
            return false;
        }
        try {
            if (type.isEnum()) {
                return List.of(type.getEnumConstants()).stream()
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
            }
            Function<String, Object> parser = PARSERS.get(type);
            return parser == null || parser.apply(value) != null;
        } catch (RuntimeException unparseable) {
            return false;
        }
    }

    private static Object date(String value) {
        if (value.length() != "2026-01-31".length()) {
            throw new IllegalArgumentException(value);
        }
        return LocalDate.parse(value);
    }

    private static Object bool(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "…";
    }

    private static String typeName(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).toString();
        }
        return type == LocalDate.class ? "date" : type == Instant.class ? "date-time" : type.getSimpleName();
    }
}
