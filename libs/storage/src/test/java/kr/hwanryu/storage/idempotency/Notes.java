package kr.hwanryu.storage.idempotency;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.testing.TestTokens;

/** A client that takes notes, and what is stored of them. */
final class Notes {

    static final String CREATE = "/v1/notes";

    private Notes() {}

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static String text(String key) {
        return "{\"text\":\"" + key + "\"}";
    }

    /** Posts under a key; null for none. */
    static Response post(String path, String key, String body) {
        return postAs("test-client", path, key, body);
    }

    static Response postAs(String clientId, String path, String key, String body) {
        var request = given().auth()
                .oauth2(TestTokens.ofClient(clientId, List.of("*"), "notes:write"))
                .contentType(ContentType.JSON)
                .body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(path);
    }

    static long count(AgroalDataSource database, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
