package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import kr.hwanryu.rest.problem.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_text_stands_in_both_languages() {
        assertEquals(Messages.keys(Locale.KOREAN), Messages.keys(Locale.ENGLISH));
    }
}
