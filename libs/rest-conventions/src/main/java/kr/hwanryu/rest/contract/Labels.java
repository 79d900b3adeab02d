package kr.hwanryu.rest.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The labels of an enumeration, read where its codes stand. */
public final class Labels {

    private Labels() {}

    /** Korean label by code, in the order of the codes. */
    public static Map<String, String> korean(Class<? extends Enum<?>> codes) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Enum<?> code : codes.getEnumConstants()) {
            labels.put(code.name(), of(codes, code).ko());
        }
        return Collections.unmodifiableMap(labels);
    }

    private static Label of(Class<? extends Enum<?>> codes, Enum<?> code) {
        try {
            return codes.getField(code.name()).getAnnotation(Label.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
