package kr.hwanryu.gateway.documents;

import java.time.Instant;
import kr.hwanryu.gateway.pages.Asset;

/** Where the requests are that a document was made from, and what it looks like. */
public record Address(String regionId, int year, Instant asOf) {

    /** The report itself, in the form and language of this query. */
    public String report(String query) {
        return "/v1/annual-reports/" + regionId + '/' + year + '?' + query + then();
    }

    /** A list of this region and year. */
    public String list(String name, String yearName) {
        return "/v1/" + name + "?regionId=" + regionId + '&' + yearName + '=' + year;
    }

    /** The same as it was held at the instant of the report. */
    public String listThen(String name, String yearName) {
        return list(name, yearName) + then();
    }

    /** What was printed of this region; the list takes budget years and performance years, and a report has both. */
    public String claims() {
        return "/v1/claims?regionId=" + regionId + then();
    }

    /** Its style sheet. */
    public String style() {
        return Asset.REPORT_STYLE.address();
    }

    public String icon() {
        return Asset.ICON.address();
    }

    private String then() {
        return asOf == null ? "" : "&asOf=" + asOf;
    }
}
