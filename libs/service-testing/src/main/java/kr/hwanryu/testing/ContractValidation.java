package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.authentication.PreemptiveOAuth2HeaderScheme;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every answer of every HTTP test against the contract that the build has just written, and notes that it was seen. */
public final class ContractValidation implements QuarkusTestBeforeEachCallback {

    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");

    private static final Set<String> READ_AGAIN = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        SeenAnswers seen = SeenAnswers.of(context.getTestInstance().getClass());
        RestAssured.replaceFiltersWith(new ContractFilter(Contract.read(WRITTEN), seen));
    }

    private record ContractFilter(Contract contract, SeenAnswers seen) implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification specification,
                FilterContext chain) {
            Response response = chain.next(request, specification);
            String path = URI.create(request.getURI()).getPath();
            String method = request.getMethod().toLowerCase(Locale.ROOT);
            contract.template(path).ifPresent(template -> {
                List<String> faults = contract.faults(
                        template,
                        method,
                        response.statusCode(),
                        mediaType(response.contentType()),
                        response.body().asString());
                if (!faults.isEmpty()) {
                    throw new AssertionError(method + ' ' + path + " answers against its contract: " + faults + "\n"
                            + response.body().asString());
                }
                String operation = contract.operationId(template, method);
                seen.add(operation, response.statusCode());
                if (method.equals("get")) {
                    readAgain(request, response, operation);
                }
            });
            return response;
        }

        /** Whoever has an answer and names its tag is told that he has it; asked of each operation once. */
        private void readAgain(FilterableRequestSpecification request, Response first, String operation) {
            String tag = first.header("ETag");
            if (first.statusCode() != 200 || tag == null || !READ_AGAIN.add(operation)) {
                return;
            }
            RequestSpecification again =
                    given().noFilters().urlEncodingEnabled(false).headers(request.getHeaders());
            if (request.getAuthenticationScheme() instanceof PreemptiveOAuth2HeaderScheme token) {
                again.auth().oauth2(token.getAccessToken());
            }
            Response second = again.header("If-None-Match", tag).get(request.getURI());
            if (second.statusCode() == 200 && !tag.equals(second.header("ETag"))) {
                // What was written meanwhile is another answer.
                READ_AGAIN.remove(operation);
                return;
            }
            if (second.statusCode() != 304) {
                throw new AssertionError(operation + " answers " + second.statusCode() + " to the tag that it gave");
            }
            seen.add(operation, 304);
        }

        private static String mediaType(String contentType) {
            return contentType == null ? "" : contentType.split(";")[0].strip();
        }
    }
}
