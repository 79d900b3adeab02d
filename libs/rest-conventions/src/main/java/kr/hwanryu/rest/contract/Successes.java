package kr.hwanryu.rest.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What an operation answers when it succeeds. The code's return type tells only of a 200. */
final class Successes {

    /** Marks an operation whose answers nobody is to keep: they carry no entity tag, and there is no 304. */
    static final String NOT_KEPT = "x-no-store";

    /** Marks a PUT that only ever replaces what is there. */
    static final String NEVER_CREATES = "x-never-creates";

    private Successes() {}

    static void document(HttpMethod method, Operation operation) {
        if (operation.hasExtension(NOT_KEPT)) {
            return;
        }
        APIResponses responses = operation.getResponses();
        APIResponse ok = responses.getAPIResponse("200").addHeader("ETag", header("Strong entity tag.", 128));
        if (method == HttpMethod.POST || method == HttpMethod.PUT && !operation.hasExtension(NEVER_CREATES)) {
            APIResponse created = OASFactory.createAPIResponse()
                    .description("Created.")
                    .content(ok.getContent())
                    .headers(ok.getHeaders())
                    .addHeader("Location", header("Where the record is.", 512));
            responses.addAPIResponse("201", created);
        }
        if (method == HttpMethod.POST) {
            responses.removeAPIResponse("200");
        }
        if (method == HttpMethod.GET) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .description("The ETag that the client has; answered with 304 when it still holds.")
                    .schema(string(1024)));
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("The client has this answer."));
        }
    }

    private static Header header(String description, int maxLength) {
        return OASFactory.createHeader().description(description).schema(string(maxLength));
    }

    private static Schema string(int maxLength) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
    }
}
