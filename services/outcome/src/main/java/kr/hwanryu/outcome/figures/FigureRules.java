package kr.hwanryu.outcome.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.hwanryu.outcome.OpenCode;
import kr.hwanryu.outcome.indicators.KnownIndicator;
import kr.hwanryu.rest.problem.Fault;

/** The rules that observations and targets both keep; each answers what is wrong. */
final class FigureRules {

    private static final BigDecimal PERCENT_BOUND = BigDecimal.valueOf(1_000_000);
    private static final Pattern UPPER_SNAKE = Pattern.compile(OpenCode.PATTERN);

    /** In lower case only, as ids are answered: in two spellings one company would have two figures. */
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FigureRules() {}

    /** A span ends after it began. */
    static List<Fault> span(FigureKey key) {
        boolean backwards = key.firstYear() != null && key.firstYear() >= key.performanceYear();
        return backwards ? List.of(Fault.inBody("/firstYear", "SPAN_BACKWARDS")) : List.of();
    }

    /** The part is named as its dimension asks for. */
    static List<Fault> part(FigureKey key, KnownIndicator indicator) {
        if (key.dimension() == Dimension.GROUP && !indicator.groups().contains(key.partId())) {
            return List.of(Fault.inBody("/breakdown/id", "UNDECLARED_GROUP", key.partId(), indicator.id()));
        }
        if (key.dimension() == Dimension.COMPANY && !isCompanyId(key.partId())) {
            return List.of(Fault.inBody("/breakdown/id", "NOT_A_COMPANY_ID"));
        }
        boolean kind = key.dimension() == Dimension.PROGRAMME_KIND;
        return kind && !UPPER_SNAKE.matcher(key.partId()).matches()
                ? List.of(Fault.inBody("/breakdown/id", "NOT_UPPER_SNAKE"))
                : List.of();
    }

    static boolean isCompanyId(String id) {
        return UUID.matcher(id).matches();
    }

    /** A value fits the indicator's unit and is no more precise than the indicator. */
    static List<Fault> value(BigDecimal value, KnownIndicator indicator) {
        if (value == null) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        if (value.stripTrailingZeros().scale() > indicator.decimals()) {
            faults.add(Fault.inBody("/value", "TOO_PRECISE", indicator.id(), Integer.toString(indicator.decimals())));
        }
        if (indicator.isPercentage() && value.abs().compareTo(PERCENT_BOUND) > 0) {
            faults.add(Fault.inBody("/value", "PERCENT_OUT_OF_BOUNDS"));
        }
        return faults;
    }
}
