package kr.hwanryu.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as RFC 3339 writes it, with a year of four digits: what PostgreSQL and JSON both print the same way. */
final class CalendarDate extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "2026-01-31".length();

    CalendarDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String text = json.getText();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, like a text of another form.
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "yyyy-mm-dd");
    }
}
