package kr.hwanryu.rest.query;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kr.hwanryu.rest.contract.Label;

/** How a list can leave: in pages of JSON, or whole in one of the other forms. */
public enum ListFormat {
    @Label(ko = "JSON 쪽", en = "JSON, in pages")
    JSON(MediaType.APPLICATION_JSON),
    @Label(ko = "쉼표로 구분한 텍스트", en = "comma-separated text")
    CSV("text/csv"),
    @Label(ko = "엑셀 통합 문서", en = "Excel workbook")
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** One item a line, and a last line that counts them. */
    @Label(ko = "한 줄에 하나씩의 JSON", en = "one JSON object a line")
    NDJSON("application/x-ndjson");

    /** What {@code format=} may say. */
    public static final String NAMES = "^(json|csv|xlsx|ndjson)$";

    private final MediaType mediaType;

    ListFormat(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    public String mediaType() {
        return mediaType.toString();
    }

    /** What {@code format=} calls it; also the ending of a file's name. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a parameter names; none for null, or a name that is none of ours. */
    public static Optional<ListFormat> named(String parameter) {
        return Stream.of(values())
                .filter(format -> format.parameter().equals(parameter))
                .findFirst();
    }

    /** What a request asks for: {@code format=} wins over {@code Accept}, and pages of JSON are what is not asked for. */
    public static ListFormat of(String parameter, HttpHeaders headers) {
        return parameter != null
                ? named(parameter).orElse(JSON)
                : accepted(headers.getAcceptableMediaTypes()).orElse(JSON);
    }

    /** The first of these ranges, best first, that one of our formats is in; none where we have nothing acceptable. */
    public static Optional<ListFormat> accepted(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> !isRefusal(range))
                .flatMap(range -> Stream.of(values()).filter(format -> range.isCompatible(format.mediaType)))
                .filter(format -> ranges.stream().noneMatch(range -> isRefusal(range) && format.isExactly(range)))
                .findFirst();
    }

    private boolean isExactly(MediaType range) {
        return range.getType().equals(mediaType.getType()) && range.getSubtype().equals(mediaType.getSubtype());
    }

    /** {@code q=0} says what is not wanted (RFC 9110 section 12.4.2). */
    private static boolean isRefusal(MediaType range) {
        String quality = range.getParameters().get("q");
        return quality != null && quality.matches("0(\\.0{0,3})?");
    }
}
