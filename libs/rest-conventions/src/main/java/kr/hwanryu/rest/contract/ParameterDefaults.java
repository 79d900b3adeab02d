package kr.hwanryu.rest.contract;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts the default of a parameter beside what it refers to; the generator makes an {@code allOf} of the two. */
final class ParameterDefaults {

    private ParameterDefaults() {}

    static void flatten(OpenAPI contract) {
        EverySchema.operations(contract)
                .flatMap(operation -> Stream.ofNullable(operation.getParameters()))
                .flatMap(List::stream)
                .map(parameter -> parameter.getSchema())
                .filter(ParameterDefaults::isReferenceWithDefault)
                .forEach(schema -> {
                    List<Schema> parts = schema.getAllOf();
                    schema.setAllOf(null);
                    schema.setRef(parts.get(0).getRef());
                    schema.setDefaultValue(parts.get(1).getDefaultValue());
                });
    }

    private static boolean isReferenceWithDefault(Schema schema) {
        return schema != null
                && schema.getAllOf() != null
                && schema.getAllOf().size() == 2
                && schema.getAllOf().get(0).getRef() != null
                && schema.getAllOf().get(1).getDefaultValue() != null;
    }
}
