package kr.hwanryu.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** The order of a list: sort keys with their directions, ending in one that is unique. */
final class SortOrder {

    private record Step(SortKey key, boolean descending) {}

    private final List<Step> steps;

    private SortOrder(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * Reads {@code sort=-performanceYear,id}.
     *
     * @param sort what the client asked for; null for the keys as they stand
     * @param keys the allow-list; also the default order and, behind what was asked for, the tie-break
     */
    static SortOrder of(String sort, List<SortKey> keys) {
        List<Step> steps = new ArrayList<>();
        if (sort != null) {
            for (String field : sort.split(",", -1)) {
                boolean descending = field.startsWith("-");
                steps.add(new Step(known(descending ? field.substring(1) : field, keys), descending));
            }
        }
        for (SortKey key : keys) {
            if (steps.stream().noneMatch(step -> step.key == key)) {
                steps.add(new Step(key, false));
            }
        }
        return new SortOrder(List.copyOf(steps));
    }

    /** The order by clause over this alias. */
    String orderBy(String alias) {
        return steps.stream()
                .map(step -> alias + '.' + step.key.column() + (step.descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The condition that a row comes after a cursor; binds the values of {@link #after}. */
    String afterCondition(String alias) {
        if (steps.stream().noneMatch(Step::descending)) {
            String columns = steps.stream().map(step -> column(alias, step)).collect(Collectors.joining(", "));
            String marks = steps.stream().map(step -> "?").collect(Collectors.joining(", "));
            return "(" + columns + ") > (" + marks + ")";
        }
        List<String> alternatives = new ArrayList<>();
        for (int last = 0; last < steps.size(); last++) {
            String equal = steps.subList(0, last).stream()
                    .map(step -> column(alias, step) + " = ? and ")
                    .collect(Collectors.joining());
            Step step = steps.get(last);
            alternatives.add("(" + equal + column(alias, step) + (step.descending ? " < ?)" : " > ?)"));
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    /** The values for {@link #afterCondition}, from a cursor's keys. */
    List<Object> after(List<String> cursorKeys) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            values.add(steps.get(i).key.parse().apply(cursorKeys.get(i)));
        }
        if (steps.stream().noneMatch(Step::descending)) {
            return values;
        }
        List<Object> expanded = new ArrayList<>();
        for (int last = 0; last < values.size(); last++) {
            expanded.addAll(values.subList(0, last + 1));
        }
        return expanded;
    }

    List<String> columns() {
        return steps.stream().map(step -> step.key.column()).toList();
    }

    private static String column(String alias, Step step) {
        return alias + '.' + step.key.column();
    }

    private static SortKey known(String field, List<SortKey> keys) {
        return keys.stream()
                .filter(key -> key.name().equals(field))
                .findFirst()
                .orElseThrow(() -> ProblemException.with(
                        ProblemType.INVALID_REQUEST,
                        List.of(Fault.inParameter(
                                "sort",
                                "UNKNOWN_SORT",
                                keys.stream().map(SortKey::name).collect(Collectors.joining(", "))))));
    }
}
