package kr.hwanryu.rest.contract;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says which fields are always there. Of an answer all are, null where unknown, unless marked {@code x-optional}; of a
 * request those that may not be null.
 */
final class RequiredFields {

    /** Marks a response field that is left out, not null, where it does not apply. */
    static final String OPTIONAL = "x-optional";

    private final Map<String, Schema> schemas;
    private final Set<String> requests = new HashSet<>();

    private RequiredFields(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void complete(OpenAPI contract) {
        RequiredFields fields = new RequiredFields(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(media -> fields.collect(media.getSchema()));
        fields.schemas.forEach((name, schema) -> complete(schema, fields.requests.contains(name)));
    }

    private void collect(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (requests.add(name)) {
                collect(schemas.get(name));
            }
        }
        children(schema).forEach(this::collect);
    }

    private static Stream<Schema> children(Schema schema) {
        return Stream.of(
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getProperties()).flatMap(map -> map.values().stream()),
                        Stream.ofNullable(schema.getAnyOf()).flatMap(java.util.List::stream),
                        Stream.ofNullable(schema.getAllOf()).flatMap(java.util.List::stream),
                        Stream.ofNullable(schema.getOneOf()).flatMap(java.util.List::stream))
                .flatMap(stream -> stream)
                .filter(Objects::nonNull);
    }

    private static void complete(Schema schema, boolean request) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            boolean needed = request ? !nullable(property) : !property.hasExtension(OPTIONAL);
            boolean known = schema.getRequired() != null && schema.getRequired().contains(name);
            if (needed && !known) {
                schema.addRequired(name);
            }
        });
    }

    private static boolean nullable(Schema property) {
        return property.getType() != null && property.getType().contains(Schema.SchemaType.NULL)
                || property.getDefaultValue() != null
                || property.getAnyOf() != null && property.getAnyOf().stream().anyMatch(RequiredFields::nullable);
    }
}
