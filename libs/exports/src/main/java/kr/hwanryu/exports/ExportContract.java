package kr.hwanryu.exports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import kr.hwanryu.rest.query.ListFormat;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents the further forms of each list: of every operation that takes a {@code cursor} and a {@code format}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ExportContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .filter(ExportContract::leavesWhole)
                    .forEach(ExportContract::document);
        }
    }

    private static boolean leavesWhole(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getName)
                        .toList()
                        .containsAll(List.of("cursor", "format"));
    }

    private static void document(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        Stream.of(ListFormat.values())
                .filter(format -> format != ListFormat.JSON)
                .forEach(format -> ok.getContent()
                        .addMediaType(
                                format.mediaType(), OASFactory.createMediaType().schema(schema(format))));
        ok.addHeader(
                "Content-Disposition",
                OASFactory.createHeader()
                        .description("The name of the file, where the list leaves whole.")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .maxLength(255)));
    }

    private static Schema schema(ListFormat format) {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return format == ListFormat.XLSX ? text.contentMediaType(format.mediaType()) : text;
    }
}
