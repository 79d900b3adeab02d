package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is the digests that the build of the images left, written where production reads them. */
class PinTest {

    private static final String COMPONENT = "components/release/kustomization.yaml";

    @TempDir
    Path folder;

    @Test
    void production_runs_what_was_pinned() throws IOException, InterruptedException {
        copy();
        digest("gateway", "1");
        digest("industry", "2");
        digest("company", "3");
        digest("outcome", "4");

        assertEquals(0, pin("registry.example.org/agency/"));

        String yaml = Files.readString(folder.resolve(COMPONENT));
        Set<String> images = new TreeSet<>();
        yaml.lines()
                .filter(line -> line.contains("newName") || line.contains("digest:"))
                .forEach(images::add);
        assertEquals(8, images.size());
        Files.writeString(
                folder.resolve("kustomization.yaml"),
                "resources: [deployment.yaml]\ncomponents: [components/release]\n");
        Files.copy(Project.MANIFESTS.resolve("base/company/deployment.yaml"), folder.resolve("deployment.yaml"));
        Rendering pinned = Rendering.of("pinned", Kustomize.render(folder));
        assertEquals(
                "registry.example.org/agency/hwanryu/company@sha256:" + "3".repeat(64),
                pinned.workload("Deployment", "company")
                        .container()
                        .path("image")
                        .asText());
    }

    @Test
    void without_all_four_digests_nothing_is_written() throws IOException, InterruptedException {
        copy();
        String before = Files.readString(folder.resolve(COMPONENT));
        digest("gateway", "1");
        digest("industry", "zz");

        assertNotEquals(0, pin("registry.example.org"));

        assertEquals(before, Files.readString(folder.resolve(COMPONENT)));
    }

    @Test
    void as_committed_production_runs_nothing_that_could_be_pulled() {
        Set<String> digests = new TreeSet<>();
        Renderings.production()
                .workloads()
                .forEach(workload ->
                        digests.add(workload.container().path("image").asText().split("@")[1]));

        assertEquals(Set.of("sha256:" + "0".repeat(64)), digests);
    }

    private void copy() throws IOException {
        Files.createDirectories(folder.resolve("components/release"));
        Files.createDirectories(folder.resolve("digests"));
        Files.copy(Project.MANIFESTS.resolve(COMPONENT), folder.resolve(COMPONENT));
        Files.copy(Project.MANIFESTS.resolve("pin"), folder.resolve("pin"));
    }

    private void digest(String image, String digit) throws IOException {
        Files.writeString(folder.resolve("digests/" + image + ".digest"), "sha256:" + digit.repeat(64));
    }

    private int pin(String registry) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of("bash", "pin", registry, "digests"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }
}
