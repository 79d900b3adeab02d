package kr.hwanryu.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one object with the field names of the API, nested as there: {@code breakdown.dimension} is a field of an object. */
final class JsonLine {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(60)
                    .build())
            .build();

    private final Sheet sheet;
    private final Set<String> readOnly;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<CellParser> parsers;

    JsonLine(Sheet sheet, Set<String> readOnly) {
        this.sheet = sheet;
        this.readOnly = readOnly;
        this.parsers = sheet.columns().stream().map(CellParser::of).toList();
        sheet.columns().forEach(column -> positions.put(column.column().name(), positions.size()));
    }

    TableRow read(long number, String line) {
        JsonRow row = new JsonRow(number, sheet, parsers);
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return row.broken("NOT_AN_OBJECT");
            }
            readObject(json, "", row);
            return json.nextToken() == null ? row.finished() : row.broken("NOT_AN_OBJECT");
        } catch (JsonProcessingException malformed) {
            return row.broken("MALFORMED_LINE", malformed.getLocation().getColumnNr());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void readObject(JsonParser json, String prefix, JsonRow row) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String path = prefix + json.currentName();
            JsonToken token = json.nextToken();
            Integer position = positions.get(path);
            if (position != null) {
                row.set(position, cell(json, token));
            } else if (readOnly.contains(path)) {
                json.skipChildren();
            } else if (isParent(path) && (token == JsonToken.START_OBJECT || token == JsonToken.VALUE_NULL)) {
                readNested(json, token, path + ".", row);
            } else {
                json.skipChildren();
                row.add(new CellFault(row.number(), null, path, "UNKNOWN_FIELD", List.of(), null));
            }
        }
    }

    private void readNested(JsonParser json, JsonToken token, String prefix, JsonRow row) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            readObject(json, prefix, row);
        }
    }

    private boolean isParent(String path) {
        return positions.keySet().stream().anyMatch(name -> name.startsWith(path + "."))
                || readOnly.stream().anyMatch(name -> name.startsWith(path + "."));
    }

    private static JsonCell cell(JsonParser json, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> new JsonCell(json.getText(), JsonCell.Kind.STRING);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonCell(json.getText(), JsonCell.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> new JsonCell(json.getText(), JsonCell.Kind.BOOLEAN);
            default -> new JsonCell(text(json), JsonCell.Kind.COMPOUND);
        };
    }

    /** An array or object as it is written, without spaces; its numbers as they stand. */
    private static String text(JsonParser json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            int depth = 0;
            do {
                copy.copyCurrentEventExact(json);
                depth += json.currentToken().isStructStart()
                        ? 1
                        : json.currentToken().isStructEnd() ? -1 : 0;
            } while (depth > 0 && json.nextToken() != null);
        }
        return text.toString();
    }
}
