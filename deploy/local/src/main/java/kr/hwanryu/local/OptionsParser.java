package kr.hwanryu.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the command line; an option that its command does not know is an error, never ignored. */
final class OptionsParser {

    static final String USAGE =
            """
            usage: deploy/local/up     [--port 8080] [--data-dir DIR] [--empty] [--no-build]
                                       [--identity URL]
                   deploy/local/down   [--data-dir DIR]
                   deploy/local/status [--data-dir DIR]
                   deploy/local/token  [--data-dir DIR] [--scope "plans:write budgets:write"] [--regions gangwon,jeonbuk|*]
                                       [--agency NAME] [--expires 1h]""";

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "up", Set.of("--data-dir", "--port", "--empty", "--identity"),
            "down", Set.of("--data-dir"),
            "status", Set.of("--data-dir"),
            "token", Set.of("--data-dir", "--scope", "--regions", "--agency", "--expires"));
    private static final Set<String> WITHOUT_VALUE = Set.of("--empty", "--help");
    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})([smhd])");

    private OptionsParser() {}

    static Options parse(Path root, String... args) {
        if (args.length == 0 || "--help".equals(args[0])) {
            return help(root);
        }
        if (!KNOWN.containsKey(args[0])) {
            throw new WrongOptions("There is no command '" + args[0] + "'.");
        }
        Map<String, String> given = given(args);
        if (given.containsKey("--help")) {
            return help(root);
        }
        return new Options(
                args[0],
                false,
                dataDir(given.getOrDefault(
                        "--data-dir", root.resolve(".hwanryu").toString())),
                port(given.getOrDefault("--port", "8080")),
                given.containsKey("--empty"),
                identity(given.get("--identity")),
                given.getOrDefault("--scope", Tokens.EVERY_SCOPE),
                regions(given.getOrDefault("--regions", "*")),
                given.getOrDefault("--agency", "local"),
                duration(given.getOrDefault("--expires", "1h")));
    }

    private static Options help(Path root) {
        return new Options("help", true, root, 0, false, null, "", List.of(), "", Duration.ZERO);
    }

    private static Map<String, String> given(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            String name = args[i].replaceFirst("=.*", "");
            if (!name.equals("--help") && !KNOWN.get(args[0]).contains(name)) {
                throw new WrongOptions("'" + args[0] + "' has no option '" + name + "'.");
            }
            String value;
            if (WITHOUT_VALUE.contains(name)) {
                value = "";
            } else if (args[i].contains("=")) {
                value = args[i].substring(name.length() + 1);
            } else if (i + 1 < args.length) {
                value = args[++i];
            } else {
                throw new WrongOptions("'" + name + "' needs a value.");
            }
            given.put(name, value);
        }
        return given;
    }

    private static Path dataDir(String text) {
        if (text.isBlank()) {
            throw new WrongOptions("--data-dir needs a folder.");
        }
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static String identity(String url) {
        if (url != null && !url.matches("https?://[^/\\s]+(/\\S*)?")) {
            throw new WrongOptions(
                    "--identity is the URL of a realm, such as http://localhost:8180/realms/hwanryu, not '" + url
                            + "'.");
        }
        return url;
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > Ports.HIGHEST_GATEWAY) {
            throw new WrongOptions("--port is a number from 1 to " + Ports.HIGHEST_GATEWAY
                    + " (the other processes take numbers above it), not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }

    private static List<String> regions(String text) {
        List<String> regions = List.of(text.split(",", -1));
        if (regions.stream().anyMatch(String::isBlank)) {
            throw new WrongOptions("--regions is a list such as gangwon,jeonbuk or * for all.");
        }
        return regions;
    }

    private static Duration duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            throw new WrongOptions("--expires is a number with s, m, h or d, such as 1h, not '" + text + "'.");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
