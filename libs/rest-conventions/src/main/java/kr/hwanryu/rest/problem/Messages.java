package kr.hwanryu.rest.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of problems in Korean and English. Each module adds its own in
 * {@code META-INF/hwanryu/messages_<language>.properties} (UTF-8, {@link MessageFormat} with string arguments); the files
 * of all modules are read as one.
 */
public final class Messages {

    /** The languages we answer in; the first is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    private static final Map<Locale, Properties> TEXTS =
            Map.of(Locale.KOREAN, load(Locale.KOREAN), Locale.ENGLISH, load(Locale.ENGLISH));

    private Messages() {}

    /** The text of a key; a key without a text is a fault of ours and answers itself. */
    public static String text(Locale language, String key, List<String> arguments) {
        String pattern = TEXTS.get(language).getProperty(key);
        return pattern == null ? key : new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }

    /** Whether a key has a text in this language. */
    public static boolean has(Locale language, String key) {
        return TEXTS.get(language).containsKey(key);
    }

    /** All keys that have a text in this language. */
    public static Set<String> keys(Locale language) {
        return TEXTS.get(language).stringPropertyNames();
    }

    /** The best of our languages for an {@code Accept-Language} header (RFC 9110), Korean when nothing fits. */
    public static Locale negotiate(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return LANGUAGES.get(0);
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? LANGUAGES.get(0) : best;
        } catch (IllegalArgumentException malformed) {
            return LANGUAGES.get(0);
        }
    }

    private static Properties load(Locale language) {
        Properties texts = new Properties();
        String name = "META-INF/hwanryu/messages_" + language.getLanguage() + ".properties";
        try {
            for (URL file : Collections.list(Messages.class.getClassLoader().getResources(name))) {
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
