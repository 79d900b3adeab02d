package kr.hwanryu.rest.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Says of each code of each enumeration what it is called in Korean and in English: for readers in the description, for
 * programs in {@code x-enum-labels}, {@code {NATIONAL: {ko: 국비, en: national}}}.
 */
public final class CodeLabels {

    /** Names the Java enumeration whose labels an enumeration has that is written by hand, where it stands. */
    public static final String OF = "x-labels-of";

    private static final String LABELS = "x-enum-labels";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class.getName());

    /** By the name of the schema, and then by the code in lower case. */
    private final Map<String, Map<String, Map<String, String>>> labels = new HashMap<>();

    CodeLabels(IndexView index) {
        for (AnnotationInstance label : index.getAnnotations(Label.class)) {
            labels.computeIfAbsent(name(label.target().asField().declaringClass()), name -> new HashMap<>())
                    .put(key(label.target().asField().name()), words(label));
        }
    }

    /** Completes every schema of the contract. */
    void complete(OpenAPI contract) {
        Map<String, Schema> named = Map.copyOf(contract.getComponents().getSchemas());
        named.forEach((name, schema) -> describe(schema, labels.get(name)));
        EverySchema.of(contract).filter(schema -> schema.hasExtension(OF)).forEach(schema -> {
            String name = schema.getExtensions().get(OF).toString();
            schema.removeExtension(OF);
            describe(schema, labels.get(name));
            if (!named.containsKey(name)) {
                nameIt(name, schema, contract);
            }
        });
    }

    /** Puts an enumeration that stands in many places at one, to which they refer. */
    private static void nameIt(String name, Schema schema, OpenAPI contract) {
        Schema once = OASFactory.createSchema();
        once.setAll(schema.getAll());
        contract.getComponents().addSchema(name, once);
        schema.setAll(Map.of());
        schema.setRef(name);
    }

    private static void describe(Schema schema, Map<String, Map<String, String>> known) {
        if (schema.getEnumeration() == null || known == null) {
            return;
        }
        Map<String, Map<String, String>> own = new LinkedHashMap<>();
        for (Object code : schema.getEnumeration()) {
            if (known.containsKey(key(code.toString()))) {
                own.put(code.toString(), known.get(key(code.toString())));
            }
        }
        describe(schema, own, schema.getDescription());
    }

    /**
     * Completes one schema.
     *
     * @param labels {@code ko} and {@code en} by code
     * @param description what else there is to say; null where nothing is
     */
    public static void describe(Schema schema, Map<String, Map<String, String>> labels, String description) {
        StringBuilder text = new StringBuilder(description == null ? "" : description + "\n\n");
        labels.forEach(
                (code, words) -> text.append("- `" + code + "` " + words.get("ko") + " / " + words.get("en") + '\n'));
        schema.setDescription(text.toString().strip());
        schema.addExtension(LABELS, labels);
    }

    /** The words of an annotation that has {@code ko} and {@code en}. */
    public static Map<String, String> words(AnnotationInstance label) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ko", label.value("ko").asString());
        words.put("en", label.value("en").asString());
        return words;
    }

    private static String name(ClassInfo codes) {
        AnnotationInstance schema = codes.declaredAnnotation(SCHEMA);
        AnnotationValue stated = schema == null ? null : schema.value("name");
        return stated == null ? codes.simpleName() : stated.asString();
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
