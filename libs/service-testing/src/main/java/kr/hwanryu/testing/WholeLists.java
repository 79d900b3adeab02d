package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Holds every list of a service, as its contract tells of them, against its own pages: no form may lose an item. */
public final class WholeLists {

    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");
    private static final String CSV = "text/csv";
    private static final int MOST_PARENTS = 100;

    private WholeLists() {}

    /** How many items each list has; all of its forms have as many, or this fails. */
    public static Map<String, Integer> counted() {
        Map<String, Integer> counts = new TreeMap<>();
        JsonNode paths = Contract.read(WRITTEN).document().path("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            if (leavesWhole(path.getValue()) && isPublic(path.getValue())) {
                counts.put(path.getKey(), counted(path.getKey()));
            }
        }
        return counts;
    }

    private static boolean leavesWhole(JsonNode path) {
        List<String> parameters = path.at("/get/parameters").findValuesAsText("name");
        return parameters.contains("cursor")
                && path.at("/get/responses/200/content").has(CSV);
    }

    /** What each client has of its own is proved where it is made. */
    private static boolean isPublic(JsonNode path) {
        JsonNode ways = path.at("/get/security");
        return ways.isEmpty() || StreamSupport.stream(ways.spliterator(), false).anyMatch(JsonNode::isEmpty);
    }

    /** Of a list below a record: the first that has an item. */
    private static int counted(String template) {
        int most = 0;
        for (String path : concrete(template)) {
            int paged = paged(path);
            same(path, "csv", paged, rowsOfCsv(path));
            same(path, "ndjson", paged, linesOfNdjson(path));
            same(path, "xlsx", paged, rowsOfXlsx(path));
            most = Math.max(most, paged);
            if (most > 0) {
                break;
            }
        }
        return most;
    }

    private static List<String> concrete(String template) {
        int parameter = template.indexOf("/{");
        if (parameter < 0) {
            return List.of(template);
        }
        String rest = template.substring(template.indexOf('}') + 1);
        List<String> ids = get(template.substring(0, parameter) + "?limit=" + MOST_PARENTS)
                .jsonPath()
                .getList("items.id", String.class);
        return ids.stream()
                .map(id -> template.substring(0, parameter) + '/' + id + rest)
                .toList();
    }

    private static void same(String path, String format, int paged, int whole) {
        if (paged != whole) {
            throw new AssertionError(path + " has " + paged + " items on its pages and " + whole + " as " + format);
        }
    }

    private static int paged(String path) {
        List<Object> items = new ArrayList<>();
        String cursor = null;
        do {
            String page = path + "?limit=200" + (cursor == null ? "" : "&cursor=" + cursor);
            JsonPath answer = get(page).jsonPath();
            items.addAll(answer.getList("items"));
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        return items.size();
    }

    private static int rowsOfCsv(String path) {
        Response answer = given().header("Accept", CSV).get(path);
        answer.then().statusCode(200);
        return (int) CsvReader.builder().ofNamedCsvRecord(text(answer)).stream().count();
    }

    private static int linesOfNdjson(String path) {
        List<String> lines = text(get(path + "?format=ndjson")).lines().toList();
        String last = lines.get(lines.size() - 1);
        int counted = JsonPath.from(last).getInt("count");
        same(path, "lines before their count", counted, lines.size() - 1);
        return counted;
    }

    private static int rowsOfXlsx(String path) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(get(path + "?format=xlsx").asByteArray()))) {
            return workbook.getFirstSheet().read().size() - 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static Response get(String path) {
        Response answer = given().get(path);
        answer.then().statusCode(200);
        return answer;
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }
}
