package kr.hwanryu.keycloak;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A Keycloak from its own distribution, with our realm imported; its data are its own and new. */
final class Keycloak {

    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final int port = Ports.free();
    private final int management = Ports.free();
    private Command running;

    /** Makes it ready to start, once per unpacked distribution; meanwhile something else may be begun. */
    void build(Runnable meanwhile) {
        Path built = HOME.resolve("built");
        if (Files.exists(built)) {
            meanwhile.run();
            return;
        }
        Command build = Command.start(
                "keycloak-build",
                Map.of(),
                List.of(program("kc.sh"), "build", "--db=dev-mem", "--health-enabled=true"));
        meanwhile.run();
        build.ended();
        try {
            Files.createFile(built);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void start() {
        try {
            Path realms = Files.createDirectories(HOME.resolve("data/import"));
            Files.writeString(
                    realms.resolve("hwanryu-realm.json"),
                    Files.readString(Command.ROOT.resolve("deploy/keycloak/hwanryu-realm.json")));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        running = Command.start(
                        "keycloak",
                        Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD),
                        List.of(
                                program("kc.sh"),
                                "start",
                                "--optimized",
                                "--cache=local",
                                "--import-realm",
                                "--http-enabled=true",
                                "--hostname-strict=false",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--http-management-port=" + management))
                .await(() -> Http.probe("http://127.0.0.1:" + management + "/health/ready") == 200);
    }

    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    String realm() {
        return url() + "/realms/hwanryu";
    }

    /** One of the scripts beside the realm, as its operator runs it. */
    String script(String name, String... options) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Command.ROOT.resolve("deploy/keycloak/" + name).toString()),
                        Stream.of(options))
                .toList();
        return Command.start(
                        name,
                        Map.of(
                                "KEYCLOAK_URL",
                                url(),
                                "KEYCLOAK_ADMIN",
                                "admin",
                                "KEYCLOAK_ADMIN_PASSWORD",
                                PASSWORD,
                                "KCADM",
                                program("kcadm.sh")),
                        command)
                .ended();
    }

    /** The secret that a script has printed. */
    static String secret(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith("client_secret"))
                .map(line -> line.replaceFirst("client_secret +", ""))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A client that no script makes.
     *
     * @param audience whom its tokens are for
     * @param seconds how long they last
     * @return its secret
     */
    String client(String id, String audience, int seconds) {
        String secret = UUID.randomUUID().toString();
        ObjectNode client = Http.JSON.createObjectNode();
        client.put("clientId", id).put("secret", secret).put("serviceAccountsEnabled", true);
        client.putObject("attributes").put("access.token.lifespan", Integer.toString(seconds));
        client.putArray("defaultClientScopes").add("plans:write");
        ArrayNode mappers = client.putArray("protocolMappers");
        mapper(mappers, "oidc-hardcoded-claim-mapper", "regions", "[\"*\"]", "JSON");
        mapper(mappers, "oidc-hardcoded-claim-mapper", "sub", id, "String");
        mappers.addObject()
                .put("name", "audience")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper")
                .putObject("config")
                .put("included.custom.audience", audience)
                .put("access.token.claim", "true");
        Http.post(url() + "/admin/realms/hwanryu/clients", admin(), client.toString())
                .expect(201);
        return secret;
    }

    private static void mapper(ArrayNode mappers, String kind, String claim, String value, String type) {
        mappers.addObject()
                .put("name", claim)
                .put("protocol", "openid-connect")
                .put("protocolMapper", kind)
                .putObject("config")
                .put("claim.name", claim)
                .put("claim.value", value)
                .put("jsonType.label", type)
                .put("access.token.claim", "true");
    }

    /** A new signing key, as a rotation by the clock would make it. */
    void rotateKey(int priority) {
        ObjectNode key = Http.JSON.createObjectNode();
        key.put("name", "rsa-" + priority)
                .put("providerId", "rsa-generated")
                .put("providerType", "org.keycloak.keys.KeyProvider");
        ObjectNode config = key.putObject("config");
        config.putArray("priority").add(Integer.toString(priority));
        config.putArray("algorithm").add("RS256");
        Http.post(url() + "/admin/realms/hwanryu/components", admin(), key.toString())
                .expect(201);
    }

    Http.Answer tokenEndpoint(Map<String, String> form) {
        return Http.form(realm() + "/protocol/openid-connect/token", form);
    }

    String token(String client, String secret) {
        return tokenEndpoint(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .expect(200)
                .body()
                .get("access_token")
                .asText();
    }

    private String admin() {
        return Http.form(
                        url() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                PASSWORD))
                .expect(200)
                .body()
                .get("access_token")
                .asText();
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    private static String program(String name) {
        return HOME.resolve("bin").resolve(name).toString();
    }
}
