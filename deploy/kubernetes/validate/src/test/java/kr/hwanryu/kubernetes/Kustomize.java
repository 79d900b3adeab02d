package kr.hwanryu.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The kustomize that is part of kubectl. */
final class Kustomize {

    private Kustomize() {}

    /** What an apply of this folder would send to the cluster. */
    static String render(Path folder) {
        return render("kubectl", folder);
    }

    static String render(String program, Path folder) {
        try {
            Process process = new ProcessBuilder(program, "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(folder + " does not render; kustomize says above why.");
            }
            return text;
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    program + " cannot be run. These checks need kubectl 1.27 or newer on the path.", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
