package kr.hwanryu.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Text as a database can hold it: without the character U+0000, which PostgreSQL has no place for. */
final class StorableText extends StdScalarDeserializer<String> {

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(json, context);
        return text == null || text.indexOf('\0') < 0
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "U+0000");
    }
}
