package kr.hwanryu.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import kr.hwanryu.storage.StorageFailure;

/** The transactions of a consumer. No connection is held while a feed is read. */
@ApplicationScoped
class FeedTransactions {

    private final AgroalDataSource database;
    private final EntityManager entities;

    FeedTransactions(AgroalDataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    String read(FeedPosition position) {
        try (Connection connection = database.getConnection()) {
            return position.read(connection);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** Applies a page whole or not at all. Handlers may use what needs a request, though there is none. */
    @ActivateRequestContext
    FeedPosition.Outcome apply(FeedPosition position, String from, FollowedPage page, Consumer<ReceivedEvent> effect) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return position.apply(connection, from, page, event -> {
                    effect.accept(event);
                    // Now, so that what the database refuses is told of the event that did it.
                    entities.flush();
                });
            } catch (SQLException failed) {
                throw StorageFailure.of(failed);
            }
        });
    }
}
