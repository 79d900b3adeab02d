package kr.hwanryu.rest.contract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Calls a page by what is on it, {@code PlanPage}; the generator would name it after a Java class. */
final class PageNames {

    private static final Pattern GENERATED = Pattern.compile("(#/components/schemas/)?Page(.+)Response");

    private PageNames() {}

    static void shorten(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .forEach(PageNames::rename);
        for (String name : List.copyOf(contract.getComponents().getSchemas().keySet())) {
            Matcher generated = GENERATED.matcher(name);
            if (generated.matches()) {
                contract.getComponents()
                        .addSchema(
                                generated.group(2) + "Page",
                                contract.getComponents().getSchemas().get(name));
                contract.getComponents().removeSchema(name);
            }
        }
    }

    private static void rename(MediaType media) {
        if (media.getSchema() == null || media.getSchema().getRef() == null) {
            return;
        }
        Matcher generated = GENERATED.matcher(media.getSchema().getRef());
        if (generated.matches()) {
            media.getSchema().setRef("#/components/schemas/" + generated.group(2) + "Page");
        }
    }
}
