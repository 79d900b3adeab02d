package kr.hwanryu.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule as it is where nobody configures it. */
class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final WebhooksConfig config = new SmallRyeConfigBuilder()
            .withMapping(WebhooksConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .build()
            .getConfigMapping(WebhooksConfig.class);

    private final RetrySchedule schedule = new RetrySchedule(config);

    @Test
    void it_goes_on_for_nearly_three_days_with_growing_pauses_and_ends() {
        List<Duration> pauses = IntStream.rangeClosed(1, 9)
                .mapToObj(failures -> schedule.pause(new Failures(failures, 0, NOW), Answer.of(500, null))
                        .orElseThrow())
                .toList();
        Duration whole = pauses.stream().reduce(Duration.ZERO, Duration::plus);
        assertTrue(whole.toHours() > 53 && whole.toHours() < 81, whole.toString());
        assertTrue(pauses.get(0).toMillis() >= 4_000 && pauses.get(0).toMillis() <= 6_000, pauses.toString());
        assertEquals(
                Optional.empty(), schedule.pause(new Failures(10, 0, NOW), Answer.failed(DeliveryError.TIMED_OUT)));
    }

    @Test
    void pauses_differ_so_that_many_do_not_come_back_at_once() {
        long different = IntStream.range(0, 100)
                .mapToObj(i -> schedule.pause(new Failures(3, 0, NOW), Answer.of(500, null))
                        .orElseThrow())
                .distinct()
                .count();
        assertTrue(different > 50, different + " different pauses");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 404, 422})
    void a_refusal_ends_after_a_quarter_of_an_hour(int status) {
        assertTrue(Answer.of(status, null).isRefusal());
        assertTrue(
                schedule.pause(new Failures(7, 4, NOW), Answer.of(status, null)).isPresent());
        assertTrue(
                schedule.pause(new Failures(7, 5, NOW), Answer.of(status, null)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 503})
    void what_may_pass_by_itself_is_no_refusal(int status) {
        assertFalse(Answer.of(status, null).isRefusal());
    }

    @Test
    void a_longer_pause_that_is_asked_for_is_kept_up_to_a_day() {
        assertEquals(
                Optional.of(Duration.ofMinutes(5)),
                schedule.pause(new Failures(1, 0, NOW), Answer.of(503, Duration.ofMinutes(5))));
        assertEquals(
                Optional.of(Duration.ofDays(1)),
                schedule.pause(new Failures(1, 0, NOW), Answer.of(429, Duration.ofDays(400))));
        assertTrue(schedule.pause(new Failures(4, 0, NOW), Answer.of(429, Duration.ofSeconds(1)))
                        .orElseThrow()
                        .toMinutes()
                >= 8);
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 0 ', PT0S",
        "'Tue, 24 Nov 2026 09:00:30 GMT', PT30S",
        "'Tue, 24 Nov 2026 08:00:00 GMT', PT0S",
        "-1,",
        "soon,",
        "'',",
        "99999999999999999999,"
    })
    void a_pause_is_seconds_or_a_date(String header, Duration pause) {
        assertEquals(pause, RetryAfter.read(header, NOW));
    }
}
