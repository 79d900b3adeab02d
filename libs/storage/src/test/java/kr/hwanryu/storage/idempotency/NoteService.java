package kr.hwanryu.storage.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;
import kr.hwanryu.storage.UuidV7;
import kr.hwanryu.storage.WriteTransaction;

/** Writes as the services do. */
@ApplicationScoped
class NoteService {

    private final EntityManager entities;
    private final ChangeOrder changes;
    private final Lists lists;
    private final Clock clock;

    NoteService(EntityManager entities, ChangeOrder changes, Lists lists, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.lists = lists;
        this.clock = clock;
    }

    Found<Map<String, String>> create(CreateNoteRequest request) {
        return WriteTransaction.call(() -> store(request));
    }

    @Transactional
    Found<Map<String, String>> createTransactionally(CreateNoteRequest request) {
        return store(request);
    }

    /** What reads see of a note. */
    Found<Map<String, String>> get(UUID id) {
        Select select =
                Select.of("select * from note n", SortKey.uuid("id", "id")).where("n.id = ?", id);
        return lists.one(select, row -> Map.of("id", row.uuid("id").toString(), "text", row.string("text")))
                .orElseThrow();
    }

    private Found<Map<String, String>> store(CreateNoteRequest request) {
        UUID id = UuidV7.next(clock);
        entities.createNativeQuery("insert into note (id, text, change_no) values (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, request.text())
                .setParameter(3, changes.begin().number())
                .executeUpdate();
        return get(id).asCreated(true);
    }
}
