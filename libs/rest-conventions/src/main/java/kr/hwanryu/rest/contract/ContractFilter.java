package kr.hwanryu.rest.contract;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.rest.problem.Messages;
import kr.hwanryu.rest.problem.Problem;
import kr.hwanryu.rest.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/**
 * Completes each service's contract with what holds for all: the problems an operation can answer, entity tags, the scopes
 * that the code itself enforces, and that a field which is not nullable is always there.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SCHEME = "bearer";

    private final Map<String, String[]> scopes = new HashMap<>();

    public ContractFilter(IndexView index) {
        for (AnnotationInstance permission : index.getAnnotations(PermissionsAllowed.class)) {
            if (permission.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.METHOD) {
                scopes.put(
                        permission.target().asMethod().name(),
                        permission.value().asStringArray());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
        contract.getComponents().addSecurityScheme(SCHEME, bearer());
        RequiredFields.complete(contract);
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        List<ProblemType> problems = new ArrayList<>(List.of(
                ProblemType.INVALID_REQUEST,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.INTERNAL_ERROR,
                ProblemType.UNAVAILABLE,
                ProblemType.DEADLINE_EXCEEDED));
        boolean write = method != HttpMethod.GET;
        if (path.contains("{")) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (write) {
            problems.addAll(List.of(
                    ProblemType.UNAUTHENTICATED,
                    ProblemType.FORBIDDEN,
                    ProblemType.CONFLICT,
                    ProblemType.PAYLOAD_TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.RULE_VIOLATED));
        }
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH) {
            problems.addAll(List.of(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_REQUIRED));
        }
        succeed(method, operation);
        problems.forEach(problem -> document(operation, problem));
        secure(operation);
        if (method == HttpMethod.GET) {
            readable(operation);
        }
    }

    /** A POST makes something, a PUT makes or replaces it; the code's return type only tells of a 200. */
    private static void succeed(HttpMethod method, Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        ok.addHeader(
                "ETag",
                OASFactory.createHeader().description("Strong entity tag.").schema(string(128)));
        if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            var location = OASFactory.createHeader()
                    .description("Where the record is.")
                    .schema(string(512));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            OASFactory.createAPIResponse()
                                    .description("Created.")
                                    .content(ok.getContent())
                                    .headers(ok.getHeaders())
                                    .addHeader("Location", location));
        }
        if (method == HttpMethod.POST) {
            operation.getResponses().removeAPIResponse("200");
        }
    }

    private static void document(Operation operation, ProblemType problem) {
        String status = Integer.toString(problem.status());
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation.getResponses().addAPIResponse(status, response(problem));
        }
    }

    private static APIResponse response(ProblemType problem) {
        String title = Messages.text(Messages.LANGUAGES.get(1), "problem." + problem.name() + ".title", List.of());
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse()
                .description(title + " (`" + problem.name() + "`)")
                .content(content);
    }

    private void secure(Operation operation) {
        String[] needed = scopes.get(operation.getOperationId());
        if (needed != null) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SCHEME, Arrays.asList(needed)));
        } else {
            operation.setSecurity(List.of());
        }
    }

    private static void readable(Operation operation) {
        if (operation.getParameters() == null
                || operation.getParameters().stream().noneMatch(known -> "If-None-Match".equals(known.getName()))) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .description("The ETag that the client has; answered with 304 when it still holds.")
                    .schema(string(1024)));
        }
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().description("The client has this answer."));
    }

    private static Schema string(int maxLength) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token with the named scopes; its claim `regions` says where they hold.");
    }
}
