package kr.hwanryu.rest.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What the gateway adds to the answers of every operation, as far as it counts requests: its quotas. Each field is defined
 * once as a component; none is required, since a service that is asked directly knows no quota.
 */
final class RateLimitFields {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "RateLimit-Policy",
            "The quota that this request used: q requests in w seconds, for this client or address. Reads, writes and"
                    + " imports have one each (draft-ietf-httpapi-ratelimit-headers-11).",
            "RateLimit",
            "What is left of it: r requests at once, and no more within t seconds. Left out where it could not be"
                    + " counted.");
    private static final Map<String, String> EXAMPLES =
            Map.of("RateLimit-Policy", "\"reads\";q=600;w=60", "RateLimit", "\"reads\";r=599;t=1");

    private RateLimitFields() {}

    /** Refers the answers of an operation that are no problems to the fields. */
    static void document(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null && (status.startsWith("2") || status.startsWith("3"))) {
                refer(response);
            }
        });
    }

    /** Refers an answer to the fields. */
    static void refer(APIResponse response) {
        DESCRIPTIONS.keySet().stream()
                .sorted()
                .forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
    }

    /** Defines the fields. */
    static void define(OpenAPI contract) {
        DESCRIPTIONS.forEach((name, description) -> {
            Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
            Header header = OASFactory.createHeader()
                    .description(description)
                    .schema(text.maxLength(128))
                    .example(EXAMPLES.get(name));
            contract.getComponents().addHeader(name, header);
        });
    }
}
