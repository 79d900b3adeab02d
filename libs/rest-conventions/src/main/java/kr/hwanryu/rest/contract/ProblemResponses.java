package kr.hwanryu.rest.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.hwanryu.rest.problem.Messages;
import kr.hwanryu.rest.problem.Problem;
import kr.hwanryu.rest.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer, by what kind of operation it is; each defined once as a component. */
final class ProblemResponses {

    private static final List<ProblemType> ALWAYS = List.of(
            ProblemType.INVALID_REQUEST,
            // Of a read too: who sends a token that is not good is told so.
            ProblemType.UNAUTHENTICATED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE,
            ProblemType.DEADLINE_EXCEEDED);
    /** Where there is a body: it can be too much, of another kind, or say what cannot be. */
    private static final List<ProblemType> OF_BODIES = List.of(
            ProblemType.CONFLICT,
            ProblemType.PAYLOAD_TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.RULE_VIOLATED);

    private static final List<ProblemType> ON_CHANGES =
            List.of(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_REQUIRED);

    /** Marks an operation that cannot answer what its kind can: statuses, with commas between. */
    static final String NEVER = "x-never-answers";

    private ProblemResponses() {}

    /** Refers an operation to the problems of its kind; what it documents itself stays. */
    static void document(String path, HttpMethod method, Operation operation) {
        List<ProblemType> problems = new ArrayList<>(ALWAYS);
        if (path.contains("{") && !createsWhatIsMissing(method, operation)) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (method != HttpMethod.GET) {
            problems.add(ProblemType.FORBIDDEN);
        }
        if (operation.getRequestBody() != null) {
            problems.addAll(OF_BODIES);
        }
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE) {
            problems.addAll(ON_CHANGES);
        }
        refer(operation, problems.toArray(ProblemType[]::new));
    }

    /** Takes back what an operation says that it never answers. */
    static void takeBack(Operation operation) {
        if (operation.hasExtension(NEVER)) {
            for (String status : operation.getExtensions().get(NEVER).toString().split(",")) {
                operation.getResponses().removeAPIResponse(status);
            }
            operation.removeExtension(NEVER);
        }
    }

    /** A record that is not there is made, unless its id is one of ours that may be spelled as a code that nothing has. */
    private static boolean createsWhatIsMissing(HttpMethod method, Operation operation) {
        return method == HttpMethod.PUT
                && !operation.hasExtension(Successes.NEVER_CREATES)
                && operation.getParameters().stream()
                        .noneMatch(parameter -> parameter.getIn() == Parameter.In.PATH
                                && RegionDescriptions.isOfRegions(parameter.getSchema()));
    }

    /** Refers an operation to these problems too; what it documents itself stays. */
    static void refer(Operation operation, ProblemType... problems) {
        for (ProblemType problem : problems) {
            String status = Integer.toString(problem.status());
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(problem.name()));
            }
        }
    }

    /** Defines the problems that operations refer to as reusable responses. */
    static void define(OpenAPI contract) {
        for (ProblemType problem : used(contract)) {
            APIResponse response = answer(titled(problem));
            if (problem == ProblemType.TOO_MANY_REQUESTS) {
                response.addHeader("Retry-After", seconds());
                RateLimitFields.refer(response);
            }
            contract.getComponents().addResponse(problem.name(), response);
        }
    }

    /** What a problem is called in a contract. */
    static String titled(ProblemType problem) {
        String title = Messages.text(Messages.LANGUAGES.get(1), "problem." + problem.name() + ".title", List.of());
        return title + " (`" + problem.name() + "`)";
    }

    /** A reusable answer whose body is a problem. */
    static APIResponse answer(String description) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds until a request of this kind can pass again.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(2_678_400)));
    }

    private static List<ProblemType> used(OpenAPI contract) {
        Set<String> references = contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Stream.of(ProblemType.values())
                .filter(problem -> references.contains("#/components/responses/" + problem.name()))
                .toList();
    }
}
