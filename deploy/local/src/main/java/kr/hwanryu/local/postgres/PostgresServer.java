package kr.hwanryu.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.local.CannotRun;
import kr.hwanryu.local.Detached;

/**
 * A PostgreSQL whose data survive: what is committed is on disk, every password is checked, and only this machine can connect.
 *
 * @param data the cluster; made at the first start
 * @param binaries where the programs are unpacked
 */
public record PostgresServer(Path data, Path binaries, int port, String superuserPassword) {

    /** The superuser's name. */
    public static final String SUPERUSER = "postgres";

    /** Who may connect to what: only by password, only from this machine, the superuser and the services' roles. */
    private static final String HOST_RULES =
            """
            # Written by deploy/local/up at every start.
            host  all                         postgres  127.0.0.1/32  scram-sha-256
            host  hwanryu                     all       127.0.0.1/32  scram-sha-256
            """;

    /** Starts the server; it accepts connections a little later. */
    public Process start(Path log) {
        ServerAccount account = ServerAccount.ofThisMachine();
        Path home = PostgresBinaries.unpackInto(binaries);
        try {
            initialise(account, home);
            account.own(data);
            Files.writeString(data.resolve("pg_hba.conf"), HOST_RULES);
            return Detached.start(log, serverCommand(account, home));
        } catch (IOException failed) {
            throw new CannotRun("PostgreSQL cannot be started in " + data, failed);
        }
    }

    /** Where a client finds this database; address and port are this machine's. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** In a folder of another name first: a start that is killed half way leaves nothing that looks complete. */
    private void initialise(ServerAccount account, Path home) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path next = data.resolveSibling(data.getFileName() + ".next");
        PostgresBinaries.delete(next);
        Files.createDirectory(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path password = passwordFile(next);
        account.own(next);
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(initCommand(home, next.resolve("cluster"), password));
        run(command);
        Files.delete(password);
        Files.move(next.resolve("cluster"), data);
        Files.delete(next);
    }

    private Path passwordFile(Path folder) throws IOException {
        Path password = folder.resolve("password");
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(password, superuserPassword, StandardOpenOption.WRITE);
    }

    private static List<String> initCommand(Path home, Path cluster, Path password) {
        // The order of characters comes with PostgreSQL and never changes with the machine's C library; only the
        // classes of characters are the machine's, without which pg_trgm would not see a Korean letter.
        boolean mac = home.getFileName().toString().contains("darwin");
        return List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=" + (mac ? "en_US.UTF-8" : "C.UTF-8"),
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    private List<String> serverCommand(ServerAccount account, Path home) {
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=60",
                "shared_buffers=64MB",
                "max_wal_size=256MB",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_line_prefix=%m [%p] %q%u@%d ")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(output.strip());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while initialising");
        }
    }
}
