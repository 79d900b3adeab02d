package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A list that leaves whole and is handed in again as it is. */
public final class RoundTrips {

    private static final Map<String, String> FORMS = forms();

    private RoundTrips() {}

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("csv", Uploads.CSV);
        forms.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        forms.put("ndjson", "application/x-ndjson");
        return forms;
    }

    /**
     * Asserts that it changes nothing, in whatever form.
     *
     * @param list its path and filters, of which so many records are
     */
    public static void assertUnchanged(Uploads files, String resource, String list, int records) {
        FORMS.forEach((form, type) -> {
            byte[] whole = given().get(list + "&format=" + form)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertEquals(List.of("DONE", 0, 0, 0, records), handedIn(files, resource, type, whole), form);
        });
    }

    /** The faults stand in the place of what became of the rows, so that a failure says why. */
    private static List<Object> handedIn(Uploads files, String resource, String type, byte[] whole) {
        String token = files.everywhere();
        ValidatableResponse job = files.ended(token, files.handOver(token, "resource=" + resource, type, whole));
        if (!"DONE".equals(job.extract().path("state"))) {
            return List.of(job.extract().asString(), files.faults(job).extract().asString());
        }
        return Stream.of("state", "created", "corrected", "withdrawn", "unchanged")
                .map(field -> job.extract().<Object>path(field))
                .toList();
    }
}
