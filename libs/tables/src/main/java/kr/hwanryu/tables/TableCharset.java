package kr.hwanryu.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The charsets that tables of Korean agencies are in, by the names that people and machines give them. */
public final class TableCharset {

    /** What Windows writes in Korea; Java's own EUC-KR and CP949 lack syllables of it. */
    public static final Charset MS949 = Charset.forName("MS949");

    private static final Set<String> KOREAN = Set.of(
            "ms949", "cp949", "949", "windows949", "xwindows949", "euckr", "ksc56011987", "ksc5601", "uhc", "korean");

    private TableCharset() {}

    /** The charset of a {@code charset} parameter, in any case and with any hyphens; none for one that we do not read. */
    public static Optional<Charset> named(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (KOREAN.contains(bare)) {
            return Optional.of(MS949);
        }
        return switch (bare) {
            case "utf8", "usascii", "ascii" -> Optional.of(StandardCharsets.UTF_8);
            case "utf16", "utf16le" -> Optional.of(StandardCharsets.UTF_16LE);
            case "utf16be" -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    /** As it is called on the wire (IANA): {@code utf-8}, {@code euc-kr}. */
    public static String label(Charset charset) {
        return charset.equals(MS949) ? "euc-kr" : charset.name().toLowerCase(Locale.ROOT);
    }
}
