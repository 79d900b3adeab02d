package kr.hwanryu.kubernetes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a cluster in production pulls is named by its digest; elsewhere by the version of this source, never "latest". What
 * others made is named by its digest everywhere.
 */
final class Images implements Policy {

    private static final Pattern BY_DIGEST = Pattern.compile("[^@:]+(:\\d+)?/[^@:]+@sha256:[0-9a-f]{64}");

    @Override
    public List<String> violations(Rendering rendering) {
        boolean production =
                rendering.name().contains("production") || rendering.name().contains("release");
        return rendering.pods().stream()
                .filter(workload -> !isAllowed(workload, production))
                .map(workload -> workload.name() + " runs " + image(workload))
                .toList();
    }

    private static boolean isAllowed(Workload workload, boolean production) {
        String image = image(workload);
        if (!Project.APPLICATIONS.containsKey(workload.application())) {
            return BY_DIGEST.matcher(image).matches();
        }
        return production
                ? BY_DIGEST.matcher(image).matches() && image.contains("/" + workload.application() + "@")
                : image.equals("hwanryu/" + workload.application() + ":" + Project.VERSION);
    }

    private static String image(Workload workload) {
        return workload.container().path("image").asText();
    }
}
