package kr.hwanryu.references;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.hwanryu.rest.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps whole lists copied, so that reads show labels and succession without calling the owner. */
@ApplicationScoped
public class ReferenceRefresh {

    private static final Logger LOG = Logger.getLogger(ReferenceRefresh.class);
    private static final int PAGE = 200;

    private final ReferenceOwners owners;
    private final ReferenceCopies copies;
    private final Clock clock;
    private final Vertx vertx;
    private final Duration every;
    private final Map<String, String> etags = new ConcurrentHashMap<>();

    ReferenceRefresh(
            ReferenceOwners owners,
            ReferenceCopies copies,
            Clock clock,
            Vertx vertx,
            @ConfigProperty(name = "hwanryu.references.refresh-every") Duration every) {
        this.owners = owners;
        this.copies = copies;
        this.clock = clock;
        this.vertx = vertx;
        this.every = every;
    }

    /** Copies the whole list now and whenever its entity tag changes; the question costs the owner no row. */
    public void keepFresh(ReferenceKind<?> kind) {
        vertx.setPeriodic(
                1,
                every.toMillis(),
                timer -> vertx.executeBlocking(() -> {
                    refresh(kind);
                    return null;
                }));
    }

    /**
     * Copies the list at once, where it has changed since it was last copied: for what no copy has and the owner may have.
     *
     * @throws ProblemException 503 when the owner is away
     */
    void askNow(ReferenceKind<?> kind) {
        try {
            copy(kind);
        } catch (ProcessingException | WebApplicationException away) {
            throw ProblemException.unavailable(kind.owner(), References.COME_BACK, away);
        }
    }

    private void refresh(ReferenceKind<?> kind) {
        try {
            copy(kind);
        } catch (ProcessingException away) {
            LOG.debugf("references not refreshed collection=%s cause=%s", kind.collection(), away);
        } catch (RuntimeException unexpected) {
            LOG.warnf(unexpected, "references not refreshed collection=%s", kind.collection());
        }
    }

    private void copy(ReferenceKind<?> kind) {
        ReferenceOwner owner = owners.of(kind);
        RestResponse<JsonNode> first =
                owner.list(kind.collection(), List.of(), null, PAGE, etags.get(kind.collection()));
        if (first.getStatus() == RestResponse.StatusCode.NOT_MODIFIED) {
            return;
        }
        List<JsonNode> bodies = new ArrayList<>();
        JsonNode page = first.getEntity();
        page.get("items").forEach(bodies::add);
        while (!page.get("nextCursor").isNull()) {
            String cursor = page.get("nextCursor").asText();
            page = owner.list(kind.collection(), List.of(), cursor, PAGE, null).getEntity();
            page.get("items").forEach(bodies::add);
        }
        copies.keep(kind.collection(), bodies, clock.instant());
        etags.put(kind.collection(), first.getHeaderString("ETag"));
    }
}
