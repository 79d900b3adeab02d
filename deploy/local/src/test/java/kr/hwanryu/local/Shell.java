package kr.hwanryu.local;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** One shell in which somebody types step after step; a command that fails ends it. Both streams are read as one. */
final class Shell implements AutoCloseable {

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    Shell(Path folder, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        in = process.outputWriter();
        out = process.inputReader();
    }

    /** Whether a program is there to be run. */
    static boolean has(String program) {
        try {
            return new ProcessBuilder("which", program)
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * What the commands print.
     *
     * @throws AssertionError with it, where one of them fails
     */
    String type(String commands) {
        String end = UUID.randomUUID().toString();
        StringBuilder printed = new StringBuilder();
        try {
            in.write(commands + "\necho " + end + "\n");
            in.flush();
            String line = out.readLine();
            while (line != null && !line.endsWith(end)) {
                printed.append(line).append('\n');
                line = out.readLine();
            }
            if (line == null) {
                throw new AssertionError(commands + "\n" + printed + "ended the shell with " + process.waitFor());
            }
            return printed + line.substring(0, line.length() - end.length());
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
