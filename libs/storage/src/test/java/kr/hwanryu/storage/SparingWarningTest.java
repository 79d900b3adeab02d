package kr.hwanryu.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SparingWarningTest {

    private static final String NAME = SparingWarningTest.class.getName();

    private final List<String> said = new ArrayList<>();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final SparingWarning warning = new SparingWarning(Logger.getLogger(NAME), "away", now::get);
    private final Handler keeper = new Handler() {
        @Override
        public void publish(LogRecord told) {
            said.add(String.format(told.getMessage(), told.getParameters()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        java.util.logging.Logger.getLogger(NAME).addHandler(keeper);
    }

    @AfterEach
    void stopListening() {
        java.util.logging.Logger.getLogger(NAME).removeHandler(keeper);
    }

    @Test
    void is_said_at_once_and_then_every_half_minute_with_how_often_it_was_met() {
        meet(1_000);
        assertEquals(List.of("away times=1 cause=gone"), said);
        now.addAndGet(Duration.ofSeconds(29).toNanos());
        meet(1);
        assertEquals(1, said.size());
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        meet(500);
        assertEquals(List.of("away times=1 cause=gone", "away times=1001 cause=gone"), said);
    }

    private void meet(int times) {
        for (int i = 0; i < times; i++) {
            warning.met("gone");
        }
    }
}
