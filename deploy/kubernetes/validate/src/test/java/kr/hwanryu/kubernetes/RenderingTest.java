package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTest {

    @Test
    void every_combination_of_components_is_rendered() {
        assertEquals(Set.copyOf(Renderings.list("components")), Set.copyOf(Renderings.components()));
        // 127 sets on the base, 63 on the small overlay, which has a database already, and the two overlays themselves.
        assertEquals(127 + 63 + 2, Renderings.all().size());
    }

    @Test
    void an_overlay_is_the_same_bytes_from_whatever_folder_it_is_rendered(@TempDir Path elsewhere) {
        copy(elsewhere);
        for (String overlay : Renderings.list("overlays")) {
            String here = Kustomize.render(Project.MANIFESTS.resolve("overlays").resolve(overlay));
            assertEquals(here, Kustomize.render(elsewhere.resolve("overlays").resolve(overlay)), overlay);
        }
    }

    @Test
    void every_file_of_the_base_and_of_a_component_is_used() {
        Set<String> unused = new TreeSet<>();
        for (Path file : files(Project.MANIFESTS)) {
            if (!file.endsWith("kustomization.yaml") && !isUsed(file)) {
                unused.add(file.toString());
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void without_kubectl_it_says_what_is_missing() {
        UncheckedIOException missing = assertThrows(
                UncheckedIOException.class,
                () -> Kustomize.render("no-kubectl-here", Project.MANIFESTS.resolve("base")));

        assertTrue(missing.getMessage().contains("need kubectl"), missing.getMessage());
    }

    @Test
    void a_folder_that_does_not_render_is_an_error(@TempDir Path folder) {
        assertThrows(IllegalStateException.class, () -> Kustomize.render(folder));
    }

    private static boolean isUsed(Path file) {
        for (Path folder = file.getParent(); folder.startsWith(Project.MANIFESTS); folder = folder.getParent()) {
            Path list = folder.resolve("kustomization.yaml");
            if (Files.exists(list)
                    && read(list).contains(folder.relativize(file).toString())) {
                return true;
            }
        }
        return false;
    }

    private static Iterable<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Set.of("base", "components", "overlays")
                            .contains(folder.relativize(file).getName(0).toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path to) {
        for (Path file : files(Project.MANIFESTS)) {
            Path copy = to.resolve(Project.MANIFESTS.relativize(file));
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
