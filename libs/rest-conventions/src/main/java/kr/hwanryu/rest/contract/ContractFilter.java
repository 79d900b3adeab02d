package kr.hwanryu.rest.contract;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.rest.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes each service's contract with what holds for all: the problems an operation can answer, entity tags, quotas, the scopes
 * that the code itself enforces, what its codes are called, and that a field of an answer is always there.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SCHEME = "bearer";

    /** Marks an operation that everyone may call and that shows more to a token with this scope. */
    private static final String SCOPE_FOR_MORE = "x-scope-for-more";

    private final Map<String, String[]> scopes = new HashMap<>();
    private final CodeLabels labels;

    public ContractFilter(IndexView index) {
        labels = new CodeLabels(index);
        for (AnnotationInstance permission : index.getAnnotations(PermissionsAllowed.class)) {
            if (permission.target().kind() == AnnotationTarget.Kind.METHOD) {
                scopes.put(
                        operationId(permission.target().asMethod()),
                        permission.value().asStringArray());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getComponents() == null) {
            return;
        }
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    Successes.document(method, operation);
                    IdempotentPosts.document(method, operation);
                    ProblemResponses.document(path, method, operation);
                    RateLimitFields.document(operation);
                    secure(operation);
                    ProblemResponses.takeBack(operation);
                    ServiceNames.fill(path, operation);
                }));
        ProblemResponses.define(contract);
        IdempotentPosts.define(contract);
        RateLimitFields.define(contract);
        if (!scopes.isEmpty()) {
            contract.getComponents().addSecurityScheme(SCHEME, bearer());
        }
        ParameterDefaults.flatten(contract);
        labels.complete(contract);
        RegionDescriptions.complete(contract);
        RequiredFields.complete(contract);
        DecimalSteps.remove(contract);
        PageNames.shorten(contract);
    }

    /** The id that the operation states, or the name of its method. */
    private static String operationId(MethodInfo method) {
        AnnotationInstance operation = method.annotation(
                DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class.getName()));
        AnnotationValue stated = operation == null ? null : operation.value("operationId");
        return stated == null ? method.name() : stated.asString();
    }

    private void secure(Operation operation) {
        String[] needed = scopes.get(operation.getOperationId());
        if (needed != null) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of(needed)));
            ProblemResponses.refer(operation, ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN);
        } else if (operation.hasExtension(SCOPE_FOR_MORE)) {
            String scope = operation.getExtensions().get(SCOPE_FOR_MORE).toString();
            operation.removeExtension(SCOPE_FOR_MORE);
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of(scope)));
            ProblemResponses.refer(operation, ProblemType.FORBIDDEN);
        } else {
            operation.setSecurity(List.of());
        }
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token with the named scopes; its claim `regions` says where they hold.");
    }
}
