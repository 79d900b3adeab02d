package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a packaged application can be told by its environment: Quarkus's own model of its configuration, which lies in the jars
 * of its extensions, and what our jars set or ask for.
 */
final class KnownProperties {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern OURS = Pattern.compile("hwanryu\\.[a-z][a-z.-]*[a-z]");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Environment variable to the phase in which it is read. */
    private final Map<String, String> phases = new HashMap<>();

    /** Properties named in our files or classes, as environment variables. */
    private final Set<String> ours = new HashSet<>();

    static KnownProperties of(List<Path> applications) {
        KnownProperties known = new KnownProperties();
        applications.forEach(known::readApplication);
        if (known.phases.isEmpty()) {
            throw new AssertionError("No configuration model in " + applications);
        }
        return known;
    }

    /** Why the variable would do nothing, or null when it is read at run time. */
    String fault(String variable) {
        String phase = phases.get(variable);
        if (phase != null && !phase.equals("RUN_TIME")) {
            return "is fixed when the application is built";
        }
        return phase != null || ours.contains(variable) ? null : "is no setting of the application";
    }

    private void readApplication(Path application) {
        if (!Files.exists(application)) {
            throw new AssertionError("Not built: " + application + ". Build with 'mvn -DskipTests package'.");
        }
        try (Stream<Path> files = Files.walk(application)) {
            files.filter(file -> file.toString().endsWith(".jar")).forEach(this::readJar);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void readJar(Path path) {
        String name = path.getFileName().toString();
        boolean own = name.startsWith("kr.hwanryu.") || path.getParent().endsWith("app");
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    if (entry.getName().equals(MODEL)) {
                        readModel(JSON.readTree(content));
                    } else if (own) {
                        readOwn(entry.getName(), content);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(path.toString(), failed);
        }
    }

    private void readModel(JsonNode node) {
        String variable = node.at("/path/environmentVariable").asText();
        if (!variable.isEmpty() && node.has("phase")) {
            phases.put(variable, node.path("phase").asText());
        }
        node.forEach(this::readModel);
    }

    private void readOwn(String entry, InputStream content) throws IOException {
        if (entry.endsWith("application.properties") || entry.endsWith("microprofile-config.properties")) {
            Properties properties = new Properties();
            properties.load(content);
            properties.stringPropertyNames().forEach(name -> ours.add(variable(name)));
        } else if (entry.endsWith(".class")) {
            Matcher names = OURS.matcher(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
            while (names.find()) {
                ours.add(variable(names.group()));
            }
        }
    }

    /** As the MicroProfile specification maps them. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
