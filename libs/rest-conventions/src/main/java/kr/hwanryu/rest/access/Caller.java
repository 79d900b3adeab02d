package kr.hwanryu.rest.access;

import io.quarkus.security.StringPermission;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.Permission;
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
        if (!covers(regionId)) {
            throw regionId == null
                    ? ProblemException.told(ProblemType.FORBIDDEN, "missing-all-regions")
                    : ProblemException.told(ProblemType.FORBIDDEN, "missing-region", regionId);
        }
    }

    /** Whether the token covers a region; null for a record without one, which takes all of them. */
    public boolean covers(String regionId) {
        return coversAllRegions() || regionId != null && regions().contains(regionId);
    }

    public boolean coversAllRegions() {
        return regions().contains(EVERY_REGION);
    }

    /**
     * Refuses a caller without a scope, for operations that everyone may call and that show more to some.
     *
     * @throws UnauthorizedException 401 without a token
     */
    public void requireScope(String scope) {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!has(scope)) {
            throw ProblemException.missingScope(scope);
        }
    }

    /** Whether there is a token that has this scope. */
    public boolean has(String scope) {
        String[] nameAndAction = scope.split(":", 2);
        Permission permission = nameAndAction.length == 2
                ? new StringPermission(nameAndAction[0], nameAndAction[1])
                : new StringPermission(scope);
        return !identity.isAnonymous() && identity.checkPermissionBlocking(permission);
    }

    /** The regions that the token names. */
    public Set<String> regions() {
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
