package kr.hwanryu.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Holds every answer of every HTTP test against the contract that the build has just written. */
public final class ContractValidation implements QuarkusTestBeforeEachCallback {

    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new ContractFilter(Contract.read(WRITTEN)));
    }

    private record ContractFilter(Contract contract) implements Filter {

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
            });
            return response;
        }

        private static String mediaType(String contentType) {
            return contentType == null ? "" : contentType.split(";")[0].strip();
        }
    }
}
