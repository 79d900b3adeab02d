package kr.hwanryu.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An image as an OCI archive.
 *
 * @param digest of its manifest, by which a registry names it
 * @param layers of each, in order, the files with their modes
 */
record Image(String digest, JsonNode config, List<Map<String, Integer>> layers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Image read(Path archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new FileInputStream(archive.toFile()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        String digest =
                JSON.readTree(files.get("index.json")).at("/manifests/0/digest").asText();
        JsonNode manifest = JSON.readTree(blob(files, digest));
        JsonNode config =
                JSON.readTree(blob(files, manifest.at("/config/digest").asText()));
        List<Map<String, Integer>> layers = new ArrayList<>();
        for (JsonNode layer : manifest.path("layers")) {
            layers.add(modes(blob(files, layer.path("digest").asText())));
        }
        return new Image(digest, config, layers);
    }

    private static byte[] blob(Map<String, byte[]> files, String digest) {
        return files.get("blobs/" + digest.replace(':', '/'));
    }

    private static Map<String, Integer> modes(byte[] layer) throws IOException {
        Map<String, Integer> modes = new HashMap<>();
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(layer));
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    modes.put(entry.getName(), entry.getMode() & 0777);
                }
            }
        }
        return modes;
    }

    /** The layer that holds this file; -1 when none does. */
    int layerOf(String file) {
        for (int layer = 0; layer < layers.size(); layer++) {
            if (layers.get(layer).containsKey(file)) {
                return layer;
            }
        }
        return -1;
    }
}
