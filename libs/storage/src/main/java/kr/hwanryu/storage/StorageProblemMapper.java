package kr.hwanryu.storage;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.sql.SQLException;
import kr.hwanryu.rest.problem.Problem;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemMapper;
import kr.hwanryu.rest.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what a write met in the database; the transaction is already rolled back. */
final class StorageProblemMapper {

    private static final Logger LOG = Logger.getLogger(StorageProblemMapper.class);

    @ServerExceptionMapper({
        PersistenceException.class,
        jakarta.transaction.RollbackException.class,
        QuarkusTransactionException.class
    })
    RestResponse<Problem> refused(Exception refused, ContainerRequestContext request) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return ProblemMapper.answer(StorageFailure.of(database), request);
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return ProblemMapper.answer(ProblemException.of(ProblemType.PRECONDITION_FAILED), request);
            }
        }
        LOG.error("a write failed without a cause in the database", refused);
        return ProblemMapper.answer(ProblemException.of(ProblemType.INTERNAL_ERROR), request);
    }
}
