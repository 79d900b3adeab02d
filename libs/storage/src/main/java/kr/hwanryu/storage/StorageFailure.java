package kr.hwanryu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL refuses, as a problem. A constraint's name leads to the field it guards (constraints.properties). A primary
 * key is only met twice by two clients who create the same id at once, so the slower one's precondition failed.
 */
public final class StorageFailure {

    private static final Logger LOG = Logger.getLogger(StorageFailure.class);
    private static final SparingWarning UNAVAILABLE = new SparingWarning(LOG, "database unavailable");
    private static final Duration COME_BACK = Duration.ofSeconds(2);
    /** A lock that was not had in time, a deadlock, a conflict of transactions: all gone when tried again. */
    private static final Set<String> WRITE_BUSY = Set.of("55P03", "40P01", "40001");

    /** A character or number that no column can hold, past all checks before. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05", "22003", "22007", "22008");

    private static final Properties POINTERS = pointers();

    private StorageFailure() {}

    /** The problem for a failure of the database; anything it does not know is an internal error, logged. */
    public static ProblemException of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("23505") && constraint(failure).endsWith("_pkey")) {
            return ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
        if (state.equals("23505") || state.equals("23P01")) {
            return ProblemException.with(ProblemType.CONFLICT, List.of(fault(failure, "DUPLICATE_KEY")));
        }
        if (state.equals("23503")) {
            return ProblemException.ruleViolated(fault(failure, "DANGLING_REFERENCE"));
        }
        if (WRITE_BUSY.contains(state)) {
            return ProblemException.told(ProblemType.UNAVAILABLE, "write-busy")
                    .header("Retry-After", Long.toString(COME_BACK.toSeconds()));
        }
        if (UNSTORABLE.contains(state)) {
            return ProblemException.of(ProblemType.INVALID_REQUEST);
        }
        if (state.equals("57014")) {
            return ProblemException.of(ProblemType.DEADLINE_EXCEEDED);
        }
        if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
            UNAVAILABLE.met("sqlstate " + state);
            return ProblemException.unavailable("database", COME_BACK, failure);
        }
        LOG.errorf(failure, "database refused sqlstate=%s", state);
        return ProblemException.of(ProblemType.INTERNAL_ERROR);
    }

    private static Fault fault(SQLException failure, String code) {
        return Fault.inBody(POINTERS.getProperty(constraint(failure), ""), code);
    }

    private static String constraint(SQLException failure) {
        ServerErrorMessage told = failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return told == null || told.getConstraint() == null ? "" : told.getConstraint();
    }

    private static Properties pointers() {
        Properties all = new Properties();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(loader.getResources("META-INF/hwanryu/constraints.properties"))) {
                try (InputStream content = file.openStream()) {
                    all.load(content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
