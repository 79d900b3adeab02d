package kr.hwanryu.gateway.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files of ours that a page names in its head. */
public final class LoadedAssets {

    private static final Pattern ADDRESS = Pattern.compile("\"(/assets/[a-z.-]+\\.[0-9A-Za-z_-]{12}\\.([a-z]+))\"");

    private LoadedAssets() {}

    /** Asserts that it loads files with these endings, in this order, each at an address that never shows anything else. */
    public static void assertKeptForEver(URL gateway, String html, String... endings) {
        List<MatchResult> loaded = ADDRESS.matcher(html).results().toList();
        assertEquals(
                List.of(endings),
                loaded.stream().map(address -> address.group(2)).toList());
        for (MatchResult address : loaded) {
            HttpMessage file = RawClient.get(gateway, address.group(1));
            assertEquals(200, file.status());
            assertEquals("public, max-age=31536000, immutable", file.header("Cache-Control"));
        }
    }
}
