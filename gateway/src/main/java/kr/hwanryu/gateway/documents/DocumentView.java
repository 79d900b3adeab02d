package kr.hwanryu.gateway.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A report as its document lays it out, part by part in the order of the pages, which is that of the footnotes' numbers. */
public record DocumentView(
        Writing write,
        Words region,
        int year,
        Address address,
        List<Headline.Tile> headline,
        BudgetPart budget,
        OutcomePart outcomes,
        EvaluationPart evaluation,
        IndustryPart industries,
        PlanPart plan,
        CasePart cases,
        ClaimPart claims,
        String sourcesAway,
        List<Source> sources,
        String readAt,
        String asOf) {

    /** A footnote; its number is its place in the list. */
    public record Source(Words publisher, Words title, String publishedOn, String url) {}

    /**
     * @param asOf the instant whose state is shown; null for the present
     */
    static DocumentView of(ReportYear report, Names names, Locale language, Instant asOf) {
        Writing write = new Writing(language);
        Footnotes notes = new Footnotes(report.sources());
        Telling telling = new Telling(report, write, names, notes);
        var region = report.region();
        return new DocumentView(
                write,
                region == null ? new Words(report.regionId(), false) : write.name(region.nameKo(), region.nameEn()),
                report.year(),
                new Address(report.regionId(), report.year(), asOf),
                Headline.of(telling),
                BudgetPart.of(telling),
                OutcomePart.of(telling),
                EvaluationPart.of(telling),
                IndustryPart.of(telling),
                PlanPart.of(telling),
                CasePart.of(telling),
                ClaimPart.of(telling),
                telling.away("sources"),
                sources(notes, write),
                report.readAt() == null ? null : write.instant(Instant.parse(report.readAt())),
                asOf == null ? null : write.instant(asOf));
    }

    private static List<Source> sources(Footnotes notes, Writing write) {
        return notes.sources().stream()
                .map(source -> new Source(
                        write.words(source.publisher()),
                        write.words(source.title()),
                        source.publishedOn() == null ? write.text("undated") : write.day(source.publishedOn()),
                        webAddress(source.url())))
                .toList();
    }

    /** Only an address of the web becomes a link: anything else could be a script. */
    private static String webAddress(String url) {
        return url != null && url.matches("https?://.*") ? url : null;
    }
}
