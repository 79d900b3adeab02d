package kr.hwanryu.rest.conditional;

import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;

/** What a client says of the record it is about to change: nothing is changed unseen. */
public class Precondition {

    @RestHeader("If-Match")
    @Size(max = 128)
    @Parameter(description = "The ETag that was read; needed to change a record.")
    public String ifMatch;

    @RestHeader("If-None-Match")
    @Size(max = 128)
    @Parameter(description = "`*` to create a record that must not exist yet.")
    public String ifNoneMatch;

    /**
     * Holds the precondition against the record.
     *
     * @param changeNo the record's last change, null when it does not exist
     * @throws ProblemException 428 without a precondition, 412 when it does not hold, 400 when it cannot be read
     */
    public void verify(Long changeNo) {
        if (ifMatch == null && ifNoneMatch == null) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (ifNoneMatch != null && !ifNoneMatch.strip().equals("*")) {
            throw unreadable("If-None-Match");
        }
        if (ifMatch != null && (ifMatch.contains(",") || ifMatch.startsWith("W/"))) {
            throw unreadable("If-Match");
        }
        boolean mustBeNew = ifNoneMatch != null;
        boolean fresh = ifMatch == null
                || changeNo != null
                        && (ifMatch.strip().equals("*") || ifMatch.strip().equals(EntityTags.ofRecord(changeNo)));
        if (mustBeNew && changeNo != null || !fresh) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
    }

    private static ProblemException unreadable(String header) {
        return ProblemException.with(
                ProblemType.INVALID_REQUEST, List.of(Fault.inHeader(header, "INVALID_PRECONDITION")));
    }
}
