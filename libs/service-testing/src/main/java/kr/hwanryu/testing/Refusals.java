package kr.hwanryu.testing;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every operation refuses alike, tried on each that the contract names; the answers are held against it as all are. */
public final class Refusals {

    private static final int LARGER_THAN_A_RECORD = 70_000;
    private static final String FILES = "/v1/imports/";

    private final List<String> gaps = new ArrayList<>();

    private Refusals() {}

    /** Asserts them all; gives how many operations there are. */
    public static int assertEach() {
        Refusals refusals = new Refusals();
        List<ContractOperation> operations = ContractOperation.all();
        operations.forEach(refusals::tryAlike);
        operations.forEach(refusals::tryBodies);
        operations.forEach(refusals::tryUnknown);
        if (!refusals.gaps.isEmpty()) {
            throw new AssertionError(String.join("\n", refusals.gaps));
        }
        return operations.size();
    }

    private void tryAlike(ContractOperation operation) {
        expect(400, operation, operation.request().queryParam("no-such-parameter", "1"));
        expect(406, operation, operation.request().accept("image/png"));
        if (operation.isClosed()) {
            expect(401, operation, operation.request().auth().oauth2("not-a-token"));
            expect(403, operation, operation.request().auth().oauth2(TestTokens.everywhere("nothing:at-all")));
        }
    }

    private void tryBodies(ContractOperation operation) {
        if (operation.documents(415)) {
            expect(415, operation, named(operation.request("application/x-none")));
        }
        if (operation.documents(413) && !operation.path().startsWith(FILES)) {
            String large = " ".repeat(LARGER_THAN_A_RECORD);
            expect(413, operation, named(operation.request(operation.mediaType(), large)));
        }
    }

    /** A record that nobody has made can neither be read nor changed. */
    private void tryUnknown(ContractOperation operation) {
        boolean needsNoBody = Set.of("get", "delete", "patch").contains(operation.method());
        if (operation.documents(404) && needsNoBody) {
            expect(404, operation, named(operation.request(operation.mediaType(), "{}")));
        }
    }

    private static RequestSpecification named(RequestSpecification request) {
        return request.header("If-Match", "*");
    }

    private void expect(int status, ContractOperation operation, RequestSpecification request) {
        int answered = operation.sent(request).extract().statusCode();
        if (answered != status) {
            gaps.add(operation + " answers " + answered + " where it should refuse with " + status);
        }
    }
}
