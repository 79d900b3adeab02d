package kr.hwanryu.gateway.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.gateway.documents.ReportYear.Budget;
import kr.hwanryu.gateway.documents.ReportYear.FundSource;
import kr.hwanryu.gateway.documents.ReportYear.PublishedTotal;

/**
 * Who pays, and how much.
 *
 * @param away why it could not be read; null where it was
 * @param executed whether anything is known of what was spent
 * @param rows by fund source, then the total
 * @param asides money beside the total
 * @param printed totals as documents printed them
 */
public record BudgetPart(String away, boolean executed, List<Row> rows, List<Aside> asides, List<Printed> printed) {

    public record Row(String label, Figure planned, Figure executed, boolean total) {}

    public record Aside(String label, Figure figure) {}

    public record Printed(String label, Figure figure, String comparison) {}

    static BudgetPart of(Telling telling) {
        Budget budget = telling.report().budget();
        String away = telling.away("budget");
        if (budget == null) {
            return new BudgetPart(away, false, List.of(), List.of(), List.of());
        }
        boolean executed = budget.fundSources().stream().anyMatch(source -> source.executedKrw() != null)
                || budget.executedKrw() != null;
        return new BudgetPart(away, executed, rows(budget, telling), asides(budget, telling), printed(budget, telling));
    }

    private static List<Row> rows(Budget budget, Telling telling) {
        List<Row> rows = new ArrayList<>();
        for (FundSource source : budget.fundSources()) {
            rows.add(new Row(
                    telling.write().label("fundSource", source.fundSource()),
                    telling.won(source.plannedKrw(), source.basis(), budget.sourceIds()),
                    telling.won(source.executedKrw(), source.basis(), budget.sourceIds()),
                    false));
        }
        if (!rows.isEmpty()) {
            rows.add(new Row(
                    telling.write().text("total"),
                    telling.won(budget.plannedKrw(), budget.basis(), budget.sourceIds()),
                    telling.won(budget.executedKrw(), budget.basis(), budget.sourceIds()),
                    true));
        }
        return rows;
    }

    private static List<Aside> asides(Budget budget, Telling telling) {
        List<Aside> asides = new ArrayList<>();
        Writing write = telling.write();
        if (budget.publicTotalKrw() != null && !same(budget.publicTotalKrw(), budget.plannedKrw())) {
            asides.add(new Aside(
                    write.text("publicTotal"),
                    telling.won(budget.publicTotalKrw(), budget.basis(), budget.sourceIds())));
        }
        if (budget.incentiveKrw() != null) {
            asides.add(new Aside(
                    write.text("incentiveInBudget"),
                    telling.won(budget.incentiveKrw(), budget.basis(), budget.sourceIds())));
        }
        if (budget.executionRate() != null) {
            asides.add(new Aside(
                    write.text("executionRate"),
                    telling.figure(budget.executionRate(), write::percent, null, budget.sourceIds())));
        }
        return asides;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    private static List<Printed> printed(Budget budget, Telling telling) {
        return budget.publishedTotals().stream()
                .map(total -> new Printed(
                        label(total, telling.write()),
                        telling.won(total.totalKrw(), null, List.of(total.sourceId())),
                        comparison(total, telling.write())))
                .toList();
    }

    private static String label(PublishedTotal total, Writing write) {
        StringBuilder label = new StringBuilder(write.label("measure", total.measure()));
        if (total.fundSource() != null) {
            label.append(" · ").append(write.label("fundSource", total.fundSource()));
        }
        if (total.programmeId() != null) {
            label.append(" · ").append(total.programmeId());
        }
        return label.toString();
    }

    private static String comparison(PublishedTotal total, Writing write) {
        if (total.differenceKrw() == null) {
            return write.text("notCompared");
        }
        return total.differenceKrw().signum() == 0
                ? write.text("agrees")
                : write.text("differs", Writing.signed(total.differenceKrw(), write.won(total.differenceKrw())));
    }
}
