package kr.hwanryu.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void tells_every_violation_in_both_languages() throws IOException {
        Properties korean = texts("ko");
        assertTrue(korean.containsKey("violation.OUTSIDE_VALIDITY"));
        assertEquals(korean.keySet(), texts("en").keySet());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "src/main/resources/META-INF/hwanryu/messages_" + language + ".properties";
        try (var reader = new InputStreamReader(Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
