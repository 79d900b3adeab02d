package kr.hwanryu.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A key that is in use, or was used for another request, tried on each POST that the contract names. */
public final class UsedKeys {

    /** Whose key it is is told by the token of {@link TestTokens#everywhere}. */
    private static final String KEEP =
            """
            insert into idempotency_key (client_id, key, fingerprint, status, headers, body, recorded_at)
            values ('test-client', ?, 'of another request', 201, '{}', '{}', clock_timestamp())""";

    /** Takes files: its key is looked at again when the file is in, behind what this holds up. */
    private static final String FILES = "/v1/imports/";

    private UsedKeys() {}

    /** A key of another request is a 422; gives how many POSTs there are. */
    public static int assertNotUsedAgain() throws SQLException {
        try (Connection database = RunningPostgres.connect();
                PreparedStatement keep = database.prepareStatement(KEEP)) {
            keep.setString(1, "used-before");
            keep.executeUpdate();
        }
        List<ContractOperation> posts = ContractOperation.of(Set.of("post"));
        for (ContractOperation post : posts) {
            Response answer = send(post, "used-before");
            assertEquals(422, answer.statusCode(), () -> post + ": " + answer.asString());
        }
        return posts.size();
    }

    /** Of two requests by one key, of which neither is answered yet, one is a 409. */
    public static void assertNotUsedAtOnce() throws SQLException {
        try (Connection database = RunningPostgres.connect();
                Statement lock = database.createStatement()) {
            database.setAutoCommit(false);
            for (ContractOperation post : ContractOperation.of(Set.of("post"))) {
                if (!post.path().startsWith(FILES)) {
                    lock.execute("lock table idempotency_key in access exclusive mode");
                    List<CompletableFuture<Response>> both = Stream.of(1, 2)
                            .map(one -> CompletableFuture.supplyAsync(() -> send(post, "in-use-" + post.id())))
                            .toList();
                    Response first = (Response) CompletableFuture.anyOf(both.toArray(CompletableFuture[]::new))
                            .join();
                    database.rollback();
                    both.forEach(CompletableFuture::join);
                    assertEquals(409, first.statusCode(), () -> post + ": " + first.asString());
                }
            }
        }
    }

    private static Response send(ContractOperation post, String key) {
        RequestSpecification request =
                post.request(post.mediaType(), post.leastBody()).header("Idempotency-Key", key);
        post.needed().forEach(request::queryParam);
        return post.sent(request).extract().response();
    }
}
