package kr.hwanryu.industry.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.Lists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a write refers to is found by its key, however many records there are. */
@QuarkusTest
class LookupTest {

    @Inject
    EntityManager entities;

    @Inject
    Lists lists;

    @ParameterizedTest
    @EnumSource
    void finds_records_by_an_index(Target target) {
        List<String> ids =
                List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        Object scanned = QuarkusTransaction.requiringNew().call(() -> {
            // A table of a few rows is always scanned; what the indexes can do is asked for.
            entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            lists.all(target.records(ids), KnownRecord::read);
            return entities.createNativeQuery(
                            "select coalesce(string_agg(relname, ', '), '') from pg_stat_xact_user_tables where seq_scan > 0")
                    .getSingleResult();
        });
        assertEquals("", scanned);
    }
}
