package kr.hwanryu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.local.postgres.PostgresRoles;

/**
 * How one application is started: its command and its environment, which is all the configuration it gets.
 *
 * @param provider the URL of the identity provider whose tokens are believed; null for those of {@code deploy/local/token}
 */
record ServiceProcess(App app, Path home, Ports ports, Secrets secrets, String provider) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String JAR = "quarkus-run.jar";

    static ServiceProcess of(App app, Path root, Ports ports, Secrets secrets, String provider) {
        return new ServiceProcess(app, app.home(root), ports, secrets, provider);
    }

    Process start(Path log) {
        if (!Files.exists(home.resolve(JAR))) {
            throw new CannotRun(app.id() + " is not built: there is no " + home.resolve(JAR)
                    + ". Build with 'mvn -DskipTests package'.");
        }
        try {
            return Detached.start(log, command(), home, environment());
        } catch (IOException failed) {
            throw new CannotRun(app.id() + " cannot be started", failed);
        }
    }

    /** Small and quick to start rather than fast under load: four of them share one machine with its user's work. */
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx160m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError"));
        if (Files.exists(home.resolve("app-cds.jsa"))) {
            command.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=app-cds.jsa"));
        }
        String more = System.getenv().getOrDefault("HWANRYU_JAVA_OPTS", "").strip();
        command.addAll(more.isEmpty() ? List.of() : List.of(more.split("\\s+")));
        command.addAll(List.of("-jar", JAR));
        return command;
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("HWANRYU_ENVIRONMENT", "local");
        environment.put("QUARKUS_HTTP_HOST", app == App.GATEWAY ? "0.0.0.0" : LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(app)));
        environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(app)));
        // Each thread would else get an arena of its own from the C library, and never give it back.
        environment.put("MALLOC_ARENA_MAX", "2");
        for (App origin : app.asks()) {
            environment.put("HWANRYU_ORIGINS_" + origin.name() + "_URL", url(origin));
        }
        if (app.hasDatabase()) {
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://" + LOOPBACK + ":" + ports.postgres() + "/" + PostgresRoles.DATABASE);
            environment.put("QUARKUS_DATASOURCE_USERNAME", app.id());
            environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.roles().get(app.id()));
            environment.put("HWANRYU_WEBHOOKS_KEY", secrets.webhooksKey());
            // Receivers of who tries this out are on this machine too. Whose certificates to trust is the shell's to
            // say.
            environment.put("HWANRYU_WEBHOOKS_ALLOWED_PRIVATE_TARGETS", "localhost," + LOOPBACK);
        }
        if (provider == null) {
            environment.put("QUARKUS_OIDC_PUBLIC_KEY", secrets.publicKey());
        } else {
            environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider);
            environment.put("QUARKUS_OIDC_TOKEN_ISSUER", provider);
        }
        if (app == App.GATEWAY) {
            environment.putAll(wideQuotas());
        }
        return environment;
    }

    /** One user who loads, tests and measures: the answers tell of quotas as elsewhere, but nobody meets their end. */
    private static Map<String, String> wideQuotas() {
        Map<String, String> quotas = new HashMap<>();
        for (String holder : List.of("ADDRESS", "CLIENT")) {
            for (String use : List.of("READS", "WRITES", "IMPORTS")) {
                quotas.put("HWANRYU_GATEWAY_QUOTAS_" + holder + "_" + use, "1000000/1m");
            }
        }
        return quotas;
    }

    private String url(App origin) {
        return "http://" + LOOPBACK + ":" + ports.of(origin);
    }
}
