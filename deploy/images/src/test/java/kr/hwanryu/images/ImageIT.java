package kr.hwanryu.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIT {

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "industry", "company", "outcome"})
    @interface EachImage {}

    private static final Path OUTPUT = Path.of(System.getProperty("image.output"));
    private static final Path ROOT = Path.of(System.getProperty("hwanryu.root"));

    @EachImage
    void it_runs_the_application_as_an_ordinary_user(String name) throws IOException {
        Image image = read(name);

        assertEquals("10001:10001", image.config().at("/config/User").asText());
        assertEquals("/app", image.config().at("/config/WorkingDir").asText());
        assertEquals(
                "[\"java\",\"-jar\",\"quarkus-run.jar\"]",
                image.config().at("/config/Entrypoint").toString());
        assertEquals(Map.of(), Map.copyOf(unreadable(image)));
    }

    @EachImage
    void it_says_what_it_is(String name) throws IOException {
        Image image = read(name);
        var labels = image.config().at("/config/Labels");

        assertEquals(
                "hwanryu-" + name, labels.path("org.opencontainers.image.title").asText());
        assertEquals(
                System.getProperty("hwanryu.version"),
                labels.path("org.opencontainers.image.version").asText());
        assertTrue(labels.has("org.opencontainers.image.revision"));
        assertEquals(Files.readString(OUTPUT.resolve(name + ".digest")), image.digest());
    }

    @EachImage
    void it_holds_all_that_was_packaged_but_the_archive_of_class_data(String name) throws IOException {
        Image image = read(name);
        TreeSet<String> missing = new TreeSet<>();
        for (String file : files(home(name))) {
            if (image.layerOf("app/" + file) < 0) {
                missing.add(file);
            }
        }

        missing.remove("app-cds.jsa");
        assertEquals(new TreeSet<>(Set.of("quarkus-app-dependencies.txt")), missing);
    }

    @EachImage
    void what_changes_least_comes_first(String name) throws IOException {
        Image image = read(name);
        String version = System.getProperty("hwanryu.version");
        int libraries =
                image.layerOf("app/lib/main/io.quarkus.quarkus-rest-" + System.getProperty("quarkus.version") + ".jar");
        int own = image.layerOf("app/lib/main/kr.hwanryu.rest-conventions-" + version + ".jar");
        int generated = image.layerOf("app/quarkus/generated-bytecode.jar");
        int application = image.layerOf("app/app/" + name + "-" + version + ".jar");

        assertTrue(0 <= libraries && libraries < own && own < generated && generated < application);
        assertFalse(image.layers().get(libraries).keySet().stream().anyMatch(file -> file.contains("kr.hwanryu")));
        assertEquals(1, image.layers().get(application).size());
    }

    @EachImage
    void every_library_is_listed_with_its_hash(String name) throws Exception {
        Path target = home(name).getParent();
        JsonNode materials = new ObjectMapper()
                .readTree(target.resolve("quarkus-run-cyclonedx.json").toFile());
        Set<String> hashes = new TreeSet<>(materials.path("components").findValuesAsText("content"));
        TreeSet<String> unlisted = new TreeSet<>();
        for (String library : files(home(name).resolve("lib"))) {
            byte[] bytes = Files.readAllBytes(home(name).resolve("lib").resolve(library));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            if (!hashes.contains(HexFormat.of().formatHex(hash))) {
                unlisted.add(library);
            }
        }
        assertEquals(new TreeSet<>(), unlisted);
    }

    private static Path home(String name) {
        return ROOT.resolve(name.equals("gateway") ? name : "services/" + name).resolve("target/quarkus-app");
    }

    private static Map<String, Integer> unreadable(Image image) {
        Map<String, Integer> unreadable = new HashMap<>();
        image.layers()
                .forEach(layer -> layer.forEach((file, mode) -> {
                    if ((mode & 4) == 0) {
                        unreadable.put(file, mode);
                    }
                }));
        return unreadable;
    }

    private static Image read(String name) throws IOException {
        return Image.read(OUTPUT.resolve(name + ".tar"));
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
