package kr.hwanryu.storage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is who can reach the database. That all connections are at work says nothing against it, and all replicas are busy at
 * once: so nobody waits for one to ask, and a full pool takes no replica out (ADR 0028). A connection whose database is gone
 * leaves the pool when its socket has waited long enough, and then there is one to ask.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private static final String CONNECTIONS = "connections";

    private final AgroalDataSource database;

    DatabaseReadiness(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var told = HealthCheckResponse.named("database");
        if (allAtWork()) {
            return told.up().withData(CONNECTIONS, "all at work").build();
        }
        try {
            return told.status(database.isHealthy(false)).build();
        } catch (SQLException failed) {
            // Others may have taken the last one first.
            return allAtWork()
                    ? told.up().withData(CONNECTIONS, "all at work").build()
                    : told.down()
                            .withData("sqlState", String.valueOf(failed.getSQLState()))
                            .build();
        }
    }

    private boolean allAtWork() {
        int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        return database.getMetrics().activeCount() >= most;
    }
}
