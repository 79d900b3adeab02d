package kr.hwanryu.rest.contract;

import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says which fields are always there. Of an answer all are, null where unknown, unless marked {@code x-optional}; of a
 * request those that may not be null.
 */
final class RequiredFields {

    /** Marks a response field that is left out, not null, where it does not apply. */
    static final String OPTIONAL = "x-optional";

    private RequiredFields() {}

    static void complete(OpenAPI contract) {
        Set<String> requests = RequestSchemas.part(contract);
        contract.getComponents().getSchemas().forEach((name, schema) -> complete(schema, requests.contains(name)));
    }

    private static void complete(Schema schema, boolean request) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            boolean needed = request ? !mayBeLeftOut(property) : !property.hasExtension(OPTIONAL);
            boolean known = schema.getRequired() != null && schema.getRequired().contains(name);
            if (needed && !known) {
                schema.addRequired(name);
            }
        });
    }

    /** Whether a request may do without this field. */
    static boolean mayBeLeftOut(Schema property) {
        return ofNull(property)
                || property.getDefaultValue() != null
                || property.getAnyOf() != null && property.getAnyOf().stream().anyMatch(RequiredFields::ofNull);
    }

    private static boolean ofNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }
}
