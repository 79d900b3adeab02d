package kr.hwanryu.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every overlay, and every combination of components on the base and on an overlay that does not have them yet. */
final class Renderings {

    private static final Path COMBINATIONS = Project.MANIFESTS.resolve("validate/target/combinations");
    private static final List<String> COMPONENTS =
            List.of("postgresql", "redis", "external-secrets", "gateway-api", "monitoring", "tracing", "release");

    private static final Map<String, Rendering> ALL = new TreeMap<>();

    private Renderings() {}

    static synchronized List<Rendering> all() {
        if (ALL.isEmpty()) {
            folders().forEach((name, folder) -> ALL.put(name, Rendering.of(name, Kustomize.render(folder))));
        }
        return List.copyOf(ALL.values());
    }

    static Rendering named(String name) {
        all();
        return ALL.get(name);
    }

    /** A copy of what production becomes, to be spoilt. */
    static Rendering production() {
        return named("overlays/production").copy();
    }

    static Rendering small() {
        return named("overlays/small").copy();
    }

    /** Each folder that is rendered, by the name of what it is. */
    static Map<String, Path> folders() {
        Map<String, Path> folders = new TreeMap<>();
        for (String overlay : list("overlays")) {
            folders.put("overlays/" + overlay, Project.MANIFESTS.resolve("overlays/" + overlay));
        }
        combine(folders, "base", COMPONENTS);
        combine(
                folders,
                "overlays/small",
                COMPONENTS.stream().filter(one -> !one.equals("postgresql")).toList());
        return folders;
    }

    private static void combine(Map<String, Path> folders, String onto, List<String> components) {
        for (int set = 1; set < 1 << components.size(); set++) {
            List<String> chosen = new ArrayList<>();
            for (int one = 0; one < components.size(); one++) {
                if ((set >> one & 1) == 1) {
                    chosen.add(components.get(one));
                }
            }
            String name = onto + "+" + String.join("+", chosen);
            folders.put(name, write(name.replace('/', '-'), onto, chosen));
        }
    }

    private static Path write(String name, String onto, List<String> components) {
        StringBuilder text = new StringBuilder("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n");
        text.append("resources: [../../../../").append(onto).append("]\ncomponents:\n");
        components.forEach(
                one -> text.append("  - ../../../../components/").append(one).append('\n'));
        Path folder = COMBINATIONS.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("kustomization.yaml"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return folder;
    }

    /** The folders of this kind, so that one that is added is checked, too. */
    static List<String> list(String kind) {
        try (Stream<Path> folders = Files.list(Project.MANIFESTS.resolve(kind))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<String> components() {
        return COMPONENTS;
    }
}
