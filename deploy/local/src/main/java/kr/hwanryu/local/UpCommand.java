package kr.hwanryu.local;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import kr.hwanryu.local.facts.FactsLoader;
import kr.hwanryu.local.postgres.PostgresRoles;
import kr.hwanryu.local.postgres.PostgresServer;

/** {@code deploy/local/up}: starts the set, loads the published facts, and stays until it is told to stop. */
final class UpCommand {

    private static final Duration DATABASE_PATIENCE = Duration.ofSeconds(90);
    private static final Duration APP_PATIENCE = Duration.ofSeconds(180);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final Path root;
    private final Options options;
    private final Ports ports;
    private final long begun = System.nanoTime();

    // Held in a field: a lock that is garbage collected is given back.
    private FileLock lock;

    UpCommand(Path root, Options options) {
        this.root = root;
        this.options = options;
        this.ports = new Ports(options.port());
    }

    int run() {
        DataDirectory data = DataDirectory.create(options.dataDir());
        lock = data.tryLock().orElse(null);
        if (lock == null) {
            return sayItRuns(data);
        }
        stopOrphans(data);
        ports.requireFree();
        Supervisor supervisor = new Supervisor(data, options.port(), new Stopping(System.out::println));
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stopAll, "stop"));
        try {
            return start(supervisor, data);
        } catch (CannotRun failed) {
            if (supervisor.isStopped()) {
                // Who stops us half way need not read that what we stopped does not answer.
                return 1;
            }
            throw failed;
        }
    }

    private int start(Supervisor supervisor, DataDirectory data) {
        Secrets secrets = Secrets.readOrMake(data.secretsFile());
        startDatabase(supervisor, data, secrets);
        startApps(supervisor, secrets);
        supervisor.tellWhenOneEnds();
        load(secrets);
        sayReady(data);
        return untilStopped();
    }

    private static int sayItRuns(DataDirectory data) {
        String where = RunState.read(data.runFile())
                .map(running -> " (launcher " + running.launcher().pid() + ", http://localhost:" + running.port() + ")")
                .orElse("");
        System.out.println("Hwanryu is already running in " + data.path() + where
                + ". Stop it with: deploy/local/down --data-dir " + data.path());
        return 0;
    }

    /** Says first who is at work here now: a {@code down} that comes meanwhile must find this launcher. */
    private void stopOrphans(DataDirectory data) {
        ProcessHandle self = ProcessHandle.current();
        RunState.read(data.runFile())
                .map(left -> left.takenOverBy(self, options.port()))
                .orElseGet(() -> RunState.of(self, options.port()))
                .write(data.runFile());
        int stopped = new Stopping(System.out::println).stopLeftovers(data);
        if (stopped > 0) {
            System.out.println("Stopped " + stopped + " processes that a killed launcher had left behind.");
        }
    }

    private void startDatabase(Supervisor supervisor, DataDirectory data, Secrets secrets) {
        PostgresServer server =
                new PostgresServer(data.postgres(), data.binaries(), ports.postgres(), secrets.superuser());
        PostgresRoles roles = new PostgresRoles(server);
        supervisor.start(Stopping.POSTGRES, server::start);
        supervisor.await(Stopping.POSTGRES, roles::reachable, DATABASE_PATIENCE);
        roles.make(secrets.roles());
        say("PostgreSQL is ready on port " + ports.postgres() + ", one role and schema per service");
    }

    private void startApps(Supervisor supervisor, Secrets secrets) {
        for (App app : App.values()) {
            supervisor.start(app.id(), ServiceProcess.of(app, root, ports, secrets, options.identity())::start);
        }
        say("starting industry, company, outcome and the gateway");
        Health health = new Health();
        for (App app : List.of(App.INDUSTRY, App.COMPANY, App.OUTCOME, App.GATEWAY)) {
            supervisor.await(app.id(), () -> health.isReady(ports.management(app)), APP_PATIENCE);
            say(app.id() + " is ready on port " + ports.of(app));
        }
    }

    private void load(Secrets secrets) {
        if (options.empty()) {
            say("nothing loaded (--empty)");
            return;
        }
        if (options.identity() != null) {
            say("nothing loaded: that takes a token of " + options.identity());
            return;
        }
        String token = new Tokens(secrets.privateKey(), Clock.systemUTC())
                .mint(Tokens.EVERY_SCOPE, List.of("*"), "local", TOKEN_LIFE);
        say("loading the published facts through the gateway");
        FactsLoader.through("http://127.0.0.1:" + ports.gateway(), token, this::say)
                .load();
    }

    private void sayReady(DataDirectory data) {
        String dataDir = data.path().equals(root.resolve(".hwanryu")) ? "" : " --data-dir " + data.path();
        System.out.println("\n  API       http://localhost:" + ports.gateway() + "/v1/regions"
                + "\n  Portal    http://localhost:" + ports.gateway() + "/"
                + "\n  Dashboard http://localhost:" + ports.gateway() + "/dashboard"
                + "\n  Contract  http://localhost:" + ports.gateway() + "/openapi"
                + "\n  A year    http://localhost:" + ports.gateway() + "/v1/annual-reports/gangwon/2023"
                + "\n  Logs      " + data.path().resolve("logs")
                + "\n  A token   "
                + (options.identity() == null ? "deploy/local/token" + dataDir : "from " + options.identity())
                + "\n  Status    deploy/local/status" + dataDir
                + "\n  Stop      Ctrl-C, or deploy/local/down" + dataDir + "\n");
        System.out.println("Hwanryu is ready");
    }

    /** The end comes from outside, as a signal: the shutdown hook does the rest. */
    private static int untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void say(String text) {
        System.out.printf("%6.1f s  %s%n", (System.nanoTime() - begun) / 1e9, text);
    }
}
