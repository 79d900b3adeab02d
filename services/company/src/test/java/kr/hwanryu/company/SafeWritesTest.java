package kr.hwanryu.company;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import kr.hwanryu.testing.SafeWrites;
import kr.hwanryu.testing.UsedKeys;
import org.junit.jupiter.api.Test;

/** Generated from the contract: no operation is left out. */
@QuarkusTest
class SafeWritesTest {

    @Test
    void nothing_is_changed_unseen() {
        assertTrue(SafeWrites.assertNothingIsChangedUnseen() >= 3);
    }

    @Test
    void patches_are_merge_patches() {
        SafeWrites.assertPatchesAreMergePatches();
    }

    @Test
    void every_post_takes_an_idempotency_key() {
        assertTrue(SafeWrites.assertEveryPostTakesAKey() >= 5);
    }

    @Test
    void a_key_is_not_used_for_two_requests() throws SQLException {
        UsedKeys.assertNotUsedAgain();
        UsedKeys.assertNotUsedAtOnce();
    }
}
