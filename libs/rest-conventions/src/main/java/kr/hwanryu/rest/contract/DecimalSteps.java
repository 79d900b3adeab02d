package kr.hwanryu.rest.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Leaves {@code multipleOf} to whole numbers. The generator writes 0.01 for two decimals, and a validator that computes in
 * binary floating point then refuses 57.6; the service itself checks decimals exactly.
 */
final class DecimalSteps {

    private DecimalSteps() {}

    static void remove(OpenAPI contract) {
        contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(DecimalSteps::hasFraction)
                .forEach(property -> property.setMultipleOf(null));
    }

    private static boolean hasFraction(Schema property) {
        return property.getMultipleOf() != null
                && property.getMultipleOf().stripTrailingZeros().scale() > 0;
    }
}
