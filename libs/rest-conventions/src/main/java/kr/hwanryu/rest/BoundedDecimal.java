package kr.hwanryu.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * An exact decimal of a size that a figure can have. JSON lets a few characters, {@code 1e-999999999}, name a number that
 * takes a gigabyte to write out.
 */
final class BoundedDecimal extends StdScalarDeserializer<BigDecimal> {

    private static final int MAX_INTEGER_DIGITS = 18;
    private static final int MAX_DECIMALS = 12;

    BoundedDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        BigDecimal number = BigDecimalDeserializer.instance.deserialize(json, context);
        boolean bounded = number == null
                || number.scale() <= MAX_DECIMALS && (long) number.precision() - number.scale() <= MAX_INTEGER_DIGITS;
        return bounded
                ? number
                : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "beyond what a figure can be");
    }
}
