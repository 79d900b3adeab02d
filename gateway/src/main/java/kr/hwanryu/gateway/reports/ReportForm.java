package kr.hwanryu.gateway.reports;

import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** How a report can leave: as data, or as a document for people. */
enum ReportForm {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    HTML(MediaType.TEXT_HTML_TYPE);

    /** What {@code format=} may say. */
    static final String NAMES = "^(json|html)$";

    private final MediaType mediaType;

    ReportForm(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * What a request asks for: {@code format=} wins over {@code Accept}, and JSON is what is not asked for otherwise.
     *
     * @param language what {@code lang=} says; data carries all languages and takes no such parameter
     * @throws ProblemException 406 when neither form is acceptable, 400 for a language of JSON
     */
    static ReportForm of(String format, String language, List<MediaType> accepted) {
        ReportForm form = format == null ? best(accepted) : format.equals("html") ? HTML : JSON;
        if (form == JSON && language != null) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST, List.of(Fault.inParameter("lang", "UNKNOWN_PARAMETER")));
        }
        return form;
    }

    /** The form of the higher quality; of two alike the one that is named more closely, then JSON. */
    private static ReportForm best(List<MediaType> accepted) {
        Wish json = JSON.wish(accepted);
        Wish html = HTML.wish(accepted);
        if (json.quality().signum() == 0 && html.quality().signum() == 0) {
            throw ProblemException.of(ProblemType.NOT_ACCEPTABLE);
        }
        return Comparator.comparing(Wish::quality)
                                .thenComparing(Wish::closeness)
                                .compare(html, json)
                        > 0
                ? HTML
                : JSON;
    }

    /** What the client says of this form: the quality of the closest range that it is in (RFC 9110 section 12.5.1). */
    private Wish wish(List<MediaType> accepted) {
        Stream<Wish> wishes = accepted.stream().filter(mediaType::isCompatible).map(Wish::of);
        return wishes.max(Comparator.comparing(Wish::closeness).thenComparing(Wish::quality))
                .orElse(new Wish(BigDecimal.ZERO, 0));
    }

    private record Wish(BigDecimal quality, int closeness) {

        private static Wish of(MediaType range) {
            int closeness = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
            return new Wish(parse(range.getParameters().get("q")), closeness);
        }

        private static BigDecimal parse(String given) {
            return given != null && given.matches("[01](\\.\\d{0,3})?") ? new BigDecimal(given) : BigDecimal.ONE;
        }
    }
}
