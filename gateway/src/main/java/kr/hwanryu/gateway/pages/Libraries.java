package kr.hwanryu.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The browser's libraries, as mvnpm packs them: each archive has an import map that leads from its specifiers to addresses
 * with its version, and the files under those addresses in {@code META-INF/resources}.
 */
final class Libraries {

    private static final String MAP = "META-INF/importmap.json";
    private static final String FILES = "META-INF/resources";

    private final Map<String, String> addresses = new HashMap<>();

    Libraries() {
        ObjectMapper json = new ObjectMapper();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            for (URL map : Collections.list(loader.getResources(MAP))) {
                try (InputStream text = map.openStream()) {
                    json.readTree(text).path("imports").fields().forEachRemaining(this::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Map.Entry<String, JsonNode> entry) {
        addresses.put(entry.getKey(), entry.getValue().asText());
    }

    /** The address of a specifier: an entry of the maps, or below the longest one that ends in a slash. */
    String address(String specifier) {
        String exact = addresses.get(specifier);
        if (exact != null) {
            return exact;
        }
        for (int end = specifier.lastIndexOf('/'); end > 0; end = specifier.lastIndexOf('/', end - 1)) {
            String folder = addresses.get(specifier.substring(0, end + 1));
            if (folder != null) {
                return folder + specifier.substring(end + 1);
            }
        }
        throw new IllegalStateException("no library has " + specifier);
    }

    /** The file at such an address. */
    static String read(String address) {
        return PageFiles.read(FILES + address);
    }
}
