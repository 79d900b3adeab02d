package kr.hwanryu.gateway.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.hwanryu.gateway.documents.ReportYear.CaseStudy;
import kr.hwanryu.gateway.documents.ReportYear.Growth;

/** The companies that stand for the year, with their growth as it was printed. */
public record CasePart(String away, String partial, List<Study> studies) {

    public record Study(
            Words company,
            List<Footnotes.Note> notes,
            List<Words> about,
            Words description,
            List<Grown> growth,
            List<Fact> facts,
            String inferred) {}

    public record Grown(String label, Figure figure) {}

    public record Fact(String label, List<Words> items) {}

    static CasePart of(Telling telling) {
        List<Study> studies = telling.report().caseStudies().stream()
                .map(one -> study(one, telling))
                .toList();
        return new CasePart(telling.away("caseStudies"), telling.partial("caseStudies"), studies);
    }

    private static Study study(CaseStudy one, Telling telling) {
        Writing write = telling.write();
        List<Words> about = new ArrayList<>();
        if (one.company().industryId() != null) {
            about.add(telling.named("industries", one.company().industryId()));
        }
        if (one.siteKo() != null) {
            about.add(write.words(one.siteKo()));
        }
        return new Study(
                write.words(one.company().nameKo()),
                telling.notes().cite(one.sourceId()),
                about,
                write.words(one.descriptionKo()),
                one.growth().stream()
                        .map(growth -> new Grown(write.label("metric", growth.metric()), grown(growth, telling)))
                        .toList(),
                facts(one, telling),
                one.inferred().isEmpty() ? null : write.text("inferred", String.join(", ", one.inferred())));
    }

    private static Figure grown(Growth growth, Telling telling) {
        Writing write = telling.write();
        if (growth.percent() == null && growth.changeKind() != null) {
            return Figure.missing(write.label("changeKind", growth.changeKind()));
        }
        return telling.figure(growth.percent(), value -> Writing.signed(value, write.percent(value)), null, List.of());
    }

    private static List<Fact> facts(CaseStudy one, Telling telling) {
        Writing write = telling.write();
        List<Fact> facts = new ArrayList<>();
        add(facts, write, "products", one.products(), item -> write.name(item.nameKo(), item.nameEn()));
        add(
                facts,
                write,
                "patents",
                one.patents(),
                item -> with(write, write.words(item.topicKo()), write.label("patentStatus", item.status())));
        add(
                facts,
                write,
                "awards",
                one.awards(),
                item -> with(
                        write,
                        write.words(item.nameKo()),
                        item.awardedIn() == null ? null : write.day(item.awardedIn())));
        add(
                facts,
                write,
                "markets",
                one.markets(),
                item -> with(write, write.market(item), write.label("marketKind", item.kind())));
        add(
                facts,
                write,
                "support",
                one.support(),
                item -> with(write, telling.named("institutions", item.institutionId()), labels(write, item.kinds())));
        add(
                facts,
                write,
                "partners",
                one.collaborations(),
                item -> with(write, write.words(item.nameKo()), write.label("collaboration", item.kind())));
        add(facts, write, "contributions", one.contributionsKo(), write::words);
        add(facts, write, "distinctions", one.distinctionsKo(), write::words);
        return facts;
    }

    private static <T> void add(
            List<Fact> facts, Writing write, String name, List<T> items, Function<T, Words> written) {
        if (!items.isEmpty()) {
            facts.add(new Fact(write.text(name), items.stream().map(written).toList()));
        }
    }

    private static String labels(Writing write, List<String> kinds) {
        return kinds.stream().map(kind -> write.label("supportKind", kind)).collect(Collectors.joining(", "));
    }

    /** What it is, and in brackets what is to be said of it. */
    private static Words with(Writing write, Words what, String aside) {
        return aside == null || aside.isEmpty()
                ? what
                : new Words(write.text("aside", what.text(), aside), what.foreign());
    }
}
