package kr.hwanryu.rest.contract;

import java.util.Objects;
import java.util.stream.Stream;
import kr.hwanryu.rest.identifiers.RegionId;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of every place of a request that names a region that a code does as well as an id. */
final class RegionDescriptions {

    /** The name of every query parameter that filters by regions. */
    static final String FILTER = "regionId";

    private static final String CODES =
            "By id, or by an official code with its scheme (`MOIS:51`, `KOSTAT:32`, `ISO3166-2:KR-42`); answers carry the id.";

    private RegionDescriptions() {}

    static void complete(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .filter(RegionDescriptions::namesRegions)
                .forEach(parameter -> parameter.setDescription(with(parameter.getDescription())));
        contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(RegionDescriptions::isOfRegions)
                .forEach(property -> property.setDescription(with(property.getDescription())));
    }

    private static boolean namesRegions(Parameter parameter) {
        return FILTER.equals(parameter.getName()) && parameter.getIn() == Parameter.In.QUERY
                || isOfRegions(parameter.getSchema());
    }

    static boolean isOfRegions(Schema schema) {
        return Stream.of(schema, schema == null ? null : schema.getItems())
                .filter(Objects::nonNull)
                .anyMatch(one -> RegionId.PATTERN.equals(one.getPattern()));
    }

    private static String with(String description) {
        return description == null ? CODES : description + ' ' + CODES;
    }
}
