package kr.hwanryu.kubernetes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where things are in the project, and what is true of every overlay. */
final class Project {

    static final Path ROOT =
            Path.of(System.getProperty("hwanryu.root")).toAbsolutePath().normalize();
    static final Path MANIFESTS = ROOT.resolve("deploy/kubernetes");
    static final String VERSION = System.getProperty("hwanryu.version");

    static final List<String> SERVICES = List.of("industry", "company", "outcome");

    /** Where Maven leaves each application. */
    static final Map<String, Path> APPLICATIONS = Map.of(
            "gateway", ROOT.resolve("gateway/target/quarkus-app"),
            "industry", ROOT.resolve("services/industry/target/quarkus-app"),
            "company", ROOT.resolve("services/company/target/quarkus-app"),
            "outcome", ROOT.resolve("services/outcome/target/quarkus-app"));

    private Project() {}
}
