package kr.hwanryu.rest.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The client behind the request, as its token describes it: claims {@code sub}, {@code agency} and {@code regions}. */
@RequestScoped
public class Caller {

    private static final String EVERY_REGION = "*";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The client's id, which every change is recorded under. */
    public String id() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /**
     * Refuses a write outside the caller's regions.
     *
     * @param regionId the region that the record belongs to; null for a record without one, which only a caller of every
     *     region may write
     */
    public void requireRegion(String regionId) {
        Set<String> regions = regions();
        if (regions.contains(EVERY_REGION) || regionId != null && regions.contains(regionId)) {
            return;
        }
        throw regionId == null
                ? ProblemException.told(ProblemType.FORBIDDEN, "missing-all-regions")
                : ProblemException.told(ProblemType.FORBIDDEN, "missing-region", regionId);
    }

    private Set<String> regions() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        Object claim = token.getClaim("regions");
        if (claim instanceof Collection<?> values) {
            return values.stream().map(Caller::text).collect(Collectors.toSet());
        }
        return Set.of();
    }

    private static String text(Object value) {
        return value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonValue json ? json.toString() : value.toString();
    }
}
