package kr.hwanryu.rest.conditional;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 7, PRECONDITION_REQUIRED",
                "-, -, -, PRECONDITION_REQUIRED",
                "-, *, 7, PRECONDITION_FAILED",
                "'\"6\"', -, 7, PRECONDITION_FAILED",
                "'\"7\"', -, -, PRECONDITION_FAILED",
                "*, -, -, PRECONDITION_FAILED",
                "'W/\"7\"', -, 7, INVALID_REQUEST",
                "'\"7\", \"8\"', -, 7, INVALID_REQUEST",
                "-, '\"7\"', 7, INVALID_REQUEST"
            })
    void refuses_a_change_of_what_was_not_seen(String ifMatch, String ifNoneMatch, Long changeNo, ProblemType type) {
        Precondition precondition = precondition(ifMatch, ifNoneMatch);
        ProblemException refusal = assertThrows(ProblemException.class, () -> precondition.verify(changeNo));
        assertEquals(type, refusal.type());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, *, -", "'\"7\"', -, 7", "*, -, 7"})
    void allows_a_change_of_what_was_seen(String ifMatch, String ifNoneMatch, Long changeNo) {
        assertDoesNotThrow(() -> precondition(ifMatch, ifNoneMatch).verify(changeNo));
    }

    @Test
    void refuses_to_create_and_change_at_once() {
        Precondition both = precondition("\"7\"", "*");
        assertThrows(ProblemException.class, () -> both.verify(7L));
        assertThrows(ProblemException.class, () -> both.verify(null));
    }

    private static Precondition precondition(String ifMatch, String ifNoneMatch) {
        Precondition precondition = new Precondition();
        precondition.ifMatch = ifMatch;
        precondition.ifNoneMatch = ifNoneMatch;
        return precondition;
    }
}
