package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsParserTest {

    private static final Path ROOT = Path.of("/somewhere/hwanryu");

    @Test
    void up_alone_means_port_8080_the_folder_in_the_project_and_the_published_facts() {
        Options options = OptionsParser.parse(ROOT, "up");

        assertEquals(8080, options.port());
        assertEquals(ROOT.resolve(".hwanryu"), options.dataDir());
        assertFalse(options.empty());
    }

    @Test
    void takes_values_after_a_blank_or_an_equals_sign() {
        Options options = OptionsParser.parse(ROOT, "up", "--port=9000", "--data-dir", "/data/one", "--empty");

        assertEquals(9000, options.port());
        assertEquals(Path.of("/data/one"), options.dataDir());
        assertTrue(options.empty());
    }

    @Test
    void up_believes_this_machines_key_unless_told_whose_tokens_to_believe() {
        assertNull(OptionsParser.parse(ROOT, "up").identity());
        assertEquals(
                "http://localhost:8180/realms/hwanryu",
                OptionsParser.parse(ROOT, "up", "--identity", "http://localhost:8180/realms/hwanryu")
                        .identity());
        assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "up", "--identity", "keycloak"));
    }

    @Test
    void a_token_is_for_everything_and_an_hour_unless_said_otherwise() {
        Options options = OptionsParser.parse(ROOT, "token");

        assertEquals(Tokens.EVERY_SCOPE, options.scope());
        assertEquals(List.of("*"), options.regions());
        assertEquals(Duration.ofHours(1), options.expires());
    }

    @Test
    void a_token_can_be_narrowed() {
        Options options = OptionsParser.parse(
                ROOT,
                "token",
                "--scope",
                "plans:write budgets:write",
                "--regions",
                "gangwon,jeonbuk",
                "--agency",
                "gangwon-tp",
                "--expires",
                "30m");

        assertEquals("plans:write budgets:write", options.scope());
        assertEquals(List.of("gangwon", "jeonbuk"), options.regions());
        assertEquals("gangwon-tp", options.agency());
        assertEquals(Duration.ofMinutes(30), options.expires());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "65000", "99999999999", ""})
    void refuses_a_port_that_leaves_no_room_for_the_others(String port) {
        assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "up", "--port", port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "h", "1w", "0h", "-1h", "1.5h"})
    void refuses_a_life_without_a_unit_or_length(String expires) {
        assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "token", "--expires", expires));
    }

    @Test
    void refuses_an_option_of_another_command() {
        WrongOptions wrong =
                assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "down", "--port", "8080"));

        assertEquals("'down' has no option '--port'.", wrong.getMessage());
    }

    @Test
    void refuses_an_option_without_its_value() {
        assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "up", "--port"));
        assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "up", "--data-dir", ""));
        assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "token", "--regions", "gangwon,,jeonbuk"));
    }

    @Test
    void refuses_an_unknown_command() {
        assertThrows(WrongOptions.class, () -> OptionsParser.parse(ROOT, "restart"));
    }
}
