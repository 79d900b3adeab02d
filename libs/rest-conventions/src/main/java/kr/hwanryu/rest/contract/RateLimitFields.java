package kr.hwanryu.rest.contract;

import java.util.List;
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

    private static final String POLICY = "RateLimit-Policy";
    private static final String LIMIT = "RateLimit";
    private static final int LONGEST = 128;

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
        for (String name : List.of(LIMIT, POLICY)) {
            response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
    }

    /** Defines the fields. */
    static void define(OpenAPI contract) {
        contract.getComponents()
                .addHeader(
                        LIMIT,
                        field(
                                "What is left of it: r requests at once, and no more within t seconds. Left out where it"
                                        + " could not be counted.",
                                "\"reads\";r=599;t=1"))
                .addHeader(
                        POLICY,
                        field(
                                "The quota that this request used: q requests in w seconds, for this client or address."
                                        + " Reads, writes and imports have one each"
                                        + " (draft-ietf-httpapi-ratelimit-headers-11).",
                                "\"reads\";q=600;w=60"));
    }

    private static Header field(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(LONGEST))
                .example(example);
    }
}
