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
import org.jboss.jandex.IndexView;

/**
 * Completes each service's contract with what holds for all: the problems an operation can answer, entity tags, the scopes
 * that the code itself enforces, and that a field of an answer is always there.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SCHEME = "bearer";

    /** Marks an operation that everyone may call and that shows more to a token with this scope. */
    private static final String SCOPE_FOR_MORE = "x-scope-for-more";

    private final Map<String, String[]> scopes = new HashMap<>();

    public ContractFilter(IndexView index) {
        for (AnnotationInstance permission : index.getAnnotations(PermissionsAllowed.class)) {
            if (permission.target().kind() == AnnotationTarget.Kind.METHOD) {
                scopes.put(
                        permission.target().asMethod().name(),
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
                    ProblemResponses.document(path, method, operation);
                    secure(operation);
                }));
        ProblemResponses.define(contract);
        if (!scopes.isEmpty()) {
            contract.getComponents().addSecurityScheme(SCHEME, bearer());
        }
        RequiredFields.complete(contract);
        DecimalSteps.remove(contract);
        PageNames.shorten(contract);
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
            ProblemResponses.refer(operation, ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN);
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
