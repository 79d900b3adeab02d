package kr.hwanryu.rest.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of a contract, however deep they stand; none is followed by reference. */
final class EverySchema {

    private EverySchema() {}

    /** Those of the components and of all parameters and bodies. */
    static Stream<Schema> of(OpenAPI contract) {
        List<Schema> roots =
                new ArrayList<>(contract.getComponents().getSchemas().values());
        operations(contract).forEach(operation -> {
            Stream.ofNullable(operation.getParameters())
                    .flatMap(List::stream)
                    .forEach(parameter -> roots.add(parameter.getSchema()));
            requests(operation).forEach(roots::add);
            operation.getResponses().getAPIResponses().values().forEach(answer -> bodies(answer.getContent())
                    .forEach(roots::add));
        });
        return roots.stream().filter(Objects::nonNull).flatMap(EverySchema::within);
    }

    static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    /** Those of an operation's request, one for each media type. */
    static Stream<Schema> requests(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : bodies(operation.getRequestBody().getContent());
    }

    /** Those of a body, one for each media type. */
    static Stream<Schema> bodies(Content content) {
        return Stream.ofNullable(content)
                .map(Content::getMediaTypes)
                .filter(Objects::nonNull)
                .map(Map::values)
                .flatMap(media -> media.stream())
                .map(MediaType::getSchema)
                .filter(Objects::nonNull);
    }

    /** A schema and those in it. */
    static Stream<Schema> within(Schema schema) {
        return Stream.concat(Stream.of(schema), children(schema).flatMap(EverySchema::within));
    }

    private static Stream<Schema> children(Schema schema) {
        return Stream.of(
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getProperties()).flatMap(map -> map.values().stream()),
                        Stream.ofNullable(schema.getAnyOf()).flatMap(List::stream),
                        Stream.ofNullable(schema.getAllOf()).flatMap(List::stream),
                        Stream.ofNullable(schema.getOneOf()).flatMap(List::stream))
                .flatMap(stream -> stream)
                .filter(Objects::nonNull);
    }
}
