package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Set;

/** What every write of a service lets its clients rely on, tried on each operation that its contract names. */
public final class SafeWrites {

    private static final Set<String> CHANGES = Set.of("put", "patch", "delete");

    private SafeWrites() {}

    /** A PUT, PATCH or DELETE that names no state is a 428, said to whoever may call and before all else; gives how many there are. */
    public static int assertNothingIsChangedUnseen() {
        List<ContractOperation> changes = ContractOperation.of(CHANGES);
        for (ContractOperation change : changes) {
            change.sent(given()).statusCode(401);
            change.sent(change.request()).statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
            requireDocumented(change, 428);
            requireDocumented(change, 412);
        }
        return changes.size();
    }

    /** A PATCH is a merge patch; others are a 415 that says so. */
    public static void assertPatchesAreMergePatches() {
        for (ContractOperation patch : ContractOperation.of(Set.of("patch"))) {
            patch.sent(patch.request("application/json").header("If-Match", "*"))
                    .statusCode(415)
                    .header("Accept-Patch", ContractOperation.MERGE_PATCH);
        }
    }

    /** Every POST says that it takes a key, and looks at it before it looks at the body; gives how many there are. */
    public static int assertEveryPostTakesAKey() {
        List<ContractOperation> posts = ContractOperation.of(Set.of("post"));
        for (ContractOperation post : posts) {
            if (!post.operation().path("parameters").toString().contains("#/components/parameters/IdempotencyKey")) {
                throw new AssertionError(post + " does not document Idempotency-Key");
            }
            if (post.accepts("application/json")) {
                post.sent(post.request("application/json").header("Idempotency-Key", "not one key"))
                        .statusCode(400)
                        .body("errors.find { it.header == 'Idempotency-Key' }", notNullValue());
            }
        }
        return posts.size();
    }

    private static void requireDocumented(ContractOperation write, int status) {
        if (!write.documents(status)) {
            throw new AssertionError(write + " does not document " + status);
        }
    }
}
