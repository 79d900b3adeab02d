package kr.hwanryu.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the scripts beside this module, run as a person would; {@code output} is both its streams. */
record Command(int exit, String output) {

    private static final long PATIENCE_MINUTES = 5;

    static Command run(String script, Object... options) {
        try {
            Process process = start(ProcessBuilder.Redirect.PIPE, Map.of(), script, options);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(script + " does not end:\n" + output);
            }
            return new Command(process.exitValue(), output);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static Process start(
            ProcessBuilder.Redirect output, Map<String, String> environment, String script, Object... options)
            throws IOException {
        Path folder = Path.of(System.getProperty("hwanryu.root"), "deploy", "local");
        List<String> command = new ArrayList<>(List.of(folder.resolve(script).toString()));
        for (Object option : options) {
            command.add(option.toString());
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        // The scripts take the Java that these tests run on.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
