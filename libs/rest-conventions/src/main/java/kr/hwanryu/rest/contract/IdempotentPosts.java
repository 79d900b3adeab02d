package kr.hwanryu.rest.contract;

import java.util.Map;
import kr.hwanryu.rest.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every POST says of a request that is sent again, since its key is no parameter of any method. */
final class IdempotentPosts {

    private static final String IN_USE = "CONFLICT_OR_KEY_IN_USE";
    private static final String REUSED = "RULE_VIOLATED_OR_KEY_REUSED";
    private static final String PARAMETER = "IdempotencyKey";
    private static final String REPLAYED = "IdempotencyReplayed";

    private IdempotentPosts() {}

    /** Adds the key, the mark of a repeated answer, and the two problems that a key can meet. */
    static void document(HttpMethod method, Operation operation) {
        if (method != HttpMethod.POST) {
            return;
        }
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + PARAMETER));
        for (Map.Entry<String, APIResponse> answer :
                operation.getResponses().getAPIResponses().entrySet()) {
            if (answer.getKey().startsWith("2")) {
                answer.getValue()
                        .addHeader(
                                "Idempotency-Replayed",
                                OASFactory.createHeader().ref("#/components/headers/" + REPLAYED));
            }
        }
        refer(operation, ProblemType.CONFLICT, IN_USE);
        refer(operation, ProblemType.RULE_VIOLATED, REUSED);
    }

    /** Defines what POSTs refer to, where there are any. */
    static void define(OpenAPI contract) {
        boolean anyPost = contract.getPaths().getPathItems().values().stream().anyMatch(item -> item.getPOST() != null);
        if (!anyPost) {
            return;
        }
        contract.getComponents()
                .addParameter(PARAMETER, parameter())
                .addHeader(REPLAYED, replayed())
                .addResponse(
                        IN_USE,
                        ProblemResponses.answer(or(ProblemType.CONFLICT, ProblemType.IDEMPOTENCY_KEY_IN_USE))
                                .addHeader("Retry-After", retryAfter()))
                .addResponse(
                        REUSED,
                        ProblemResponses.answer(or(ProblemType.RULE_VIOLATED, ProblemType.IDEMPOTENCY_KEY_REUSED)));
    }

    private static void refer(Operation operation, ProblemType problem, String response) {
        String status = Integer.toString(problem.status());
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(response));
        }
    }

    private static String or(ProblemType one, ProblemType other) {
        return ProblemResponses.titled(one) + ", or " + ProblemResponses.titled(other);
    }

    private static Parameter parameter() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Makes the request safe to send again: a key of your own, such as a UUID, new for each request;"
                                + " bare or as a quoted string. For 24 hours the same key with the same path, query and body is answered"
                                + " as the first time, with `Idempotency-Replayed: true`, and nothing is stored twice; with another it"
                                + " is a 422 `IDEMPOTENCY_KEY_REUSED`, and while the first is running a 409 `IDEMPOTENCY_KEY_IN_USE`."
                                + " Only a success is kept: a request that was refused stored nothing, and its key may come again with"
                                + " a corrected body. Bodies are compared as they are understood: spaces, the order of fields and"
                                + " fields that are null make no difference.")
                .schema(string().minLength(1).maxLength(512))
                .example("8e03978e-40d5-43dd-bc93-6894a57f9324");
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description("`true` where this is the answer to an earlier request with the same key; else absent.")
                .schema(string().constValue("true"));
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .description("Seconds to wait; with `IDEMPOTENCY_KEY_IN_USE` only.")
                .schema(string().maxLength(16));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
