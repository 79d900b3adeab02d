package kr.hwanryu.rest.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What Jackson objects to in a body, told in the words of the contract: a pointer and a rule, no class name. */
final class JsonFaults {

    private JsonFaults() {}

    static ProblemException problem(JsonProcessingException cause) {
        if (cause.getCause() instanceof ProblemException stopped) {
            // Not the body's fault: what was needed to read it could not be had.
            return stopped;
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return invalid(Fault.inBody(pointer(unknown), "UNKNOWN_FIELD"));
        }
        if (cause instanceof InvalidFormatException format) {
            return invalid(Fault.inBody(
                    pointer(format), "INVALID_VALUE", shown(format.getValue()), type(format.getTargetType())));
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return invalid(Fault.inBody(pointer(mismatch), "INVALID_TYPE", type(mismatch.getTargetType())));
        }
        if (cause instanceof JsonMappingException mapping
                && mapping.getCause() instanceof InputCoercionException tooLarge) {
            return invalid(Fault.inBody(pointer(mapping), "NUMBER_OUT_OF_RANGE", type(tooLarge.getTargetType())));
        }
        if (cause instanceof JsonMappingException mapping && mapping.getCause() != null) {
            return invalid(Fault.inBody(pointer(mapping), "INVALID_TYPE", "object"));
        }
        JsonLocation at = cause.getLocation();
        Fault place = at == null
                ? Fault.inBody("", "MALFORMED", "?", "?")
                : Fault.inBody("", "MALFORMED", at.getLineNr(), at.getColumnNr());
        return ProblemException.with(ProblemType.MALFORMED_JSON, List.of(place));
    }

    private static ProblemException invalid(Fault fault) {
        return ProblemException.with(ProblemType.INVALID_REQUEST, List.of(fault));
    }

    private static String pointer(JsonMappingException cause) {
        return cause.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 64 ? text : text.substring(0, 64) + "…";
    }

    /** The JSON name of a Java type; an enumeration is told by its values. */
    private static String type(Class<?> target) {
        if (target == null) {
            return "object";
        }
        if (target.isEnum()) {
            return Arrays.toString(target.getEnumConstants());
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "number";
        }
        if (target == String.class) {
            return "string";
        }
        if (java.util.Collection.class.isAssignableFrom(target)) {
            return "array";
        }
        return target.getPackageName().startsWith("java.time")
                ? "date"
                : target == java.util.UUID.class ? "uuid" : "object";
    }
}
