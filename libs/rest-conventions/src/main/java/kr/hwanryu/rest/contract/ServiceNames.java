package kr.hwanryu.rest.contract;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Completes operations that every service has alike and that are written once: {@code {service}} in their texts and
 * {@code {Service}} in their ids stand for the service, which is the last segment of {@code /v1/events/outcome}. In the joined
 * contract each id is there once.
 */
final class ServiceNames {

    private static final int SEGMENT = 3;

    private ServiceNames() {}

    static void fill(String path, Operation operation) {
        String[] segments = path.split("/");
        if (segments.length <= SEGMENT) {
            return;
        }
        String service = segments[SEGMENT];
        String capital = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        UnaryOperator<String> filled =
                text -> text == null ? null : text.replace("{service}", service).replace("{Service}", capital);
        operation.setOperationId(filled.apply(operation.getOperationId()));
        operation.setSummary(filled.apply(operation.getSummary()));
        operation.setDescription(filled.apply(operation.getDescription()));
    }
}
