package kr.hwanryu.references;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kr.hwanryu.references.ReferenceCopies.Copy;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Finds records that another service owns. Records are never deleted there, so a copy stays true that the record exists; it
 * is asked for again once it is no longer fresh. To be called before a transaction begins: it may wait for the owner.
 */
@ApplicationScoped
public class References {

    private static final Logger LOG = Logger.getLogger(References.class);

    /** The most ids that the owner is asked for at once: one page of its list. */
    private static final int AT_ONCE = 200;

    private static final int LONGEST_ID = 64;
    private static final Pattern ID = Pattern.compile(ReadableId.PATTERN);

    static final Duration COME_BACK = Duration.ofSeconds(5);

    private final ReferenceOwners owners;
    private final ReferenceCopies copies;
    private final Clock clock;
    private final ObjectMapper json;
    private final Duration freshFor;

    References(
            ReferenceOwners owners,
            ReferenceCopies copies,
            Clock clock,
            ObjectMapper json,
            @ConfigProperty(name = "hwanryu.references.fresh-for") Duration freshFor) {
        this.owners = owners;
        this.copies = copies;
        this.clock = clock;
        this.json = json;
        this.freshFor = freshFor;
    }

    /**
     * The records with these ids; an id that the owner does not know is absent.
     *
     * @param ids nulls, repetitions and what can be no id are passed over
     * @throws ProblemException 503 when the owner is away and an id was never copied
     */
    public <T> Map<String, T> find(ReferenceKind<T> kind, Collection<String> ids) {
        List<String> wanted = List.copyOf(
                new TreeSet<>(ids.stream().filter(References::canBeId).toList()));
        Map<String, Copy> known = wanted.isEmpty() ? Map.of() : copies.find(kind.collection(), wanted);
        Instant staleBefore = clock.instant().minus(freshFor);
        List<String> asked = wanted.stream()
                .filter(id -> !known.containsKey(id) || known.get(id).readAt().isBefore(staleBefore))
                .toList();
        Map<String, T> found = new LinkedHashMap<>();
        known.forEach((id, copy) -> found.put(id, read(kind, copy.body())));
        for (JsonNode body : askOwner(kind, asked, known)) {
            found.put(body.get("id").asText(), read(kind, body));
        }
        return found;
    }

    /** Every record copied so far, by id; for labels, asks nobody. */
    public <T> Map<String, T> copied(ReferenceKind<T> kind) {
        Map<String, T> all = new LinkedHashMap<>();
        copies.all(kind.collection()).forEach((id, copy) -> all.put(id, read(kind, copy.body())));
        return all;
    }

    /** The owner would refuse to be asked for what can be no id, and has no such record. */
    private static boolean canBeId(String id) {
        return id != null && id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }

    private List<JsonNode> askOwner(ReferenceKind<?> kind, List<String> ids, Map<String, Copy> known) {
        List<JsonNode> bodies = new ArrayList<>();
        try {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
                owners.of(kind)
                        .list(kind.collection(), some, null, AT_ONCE, null)
                        .getEntity()
                        .get("items")
                        .forEach(bodies::add);
            }
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() < 500) {
                throw new IllegalStateException("the owner refuses to be asked for " + kind.collection(), refused);
            }
            return requireKnown(kind, ids, known, refused);
        } catch (ProcessingException away) {
            return requireKnown(kind, ids, known, away);
        }
        keep(kind, bodies);
        return bodies;
    }

    private static List<JsonNode> requireKnown(
            ReferenceKind<?> kind, List<String> ids, Map<String, Copy> known, RuntimeException away) {
        if (!known.keySet().containsAll(ids)) {
            throw ProblemException.unavailable(kind.owner(), COME_BACK, away);
        }
        return List.of();
    }

    /** What cannot be copied now is copied when it is asked for again; the answer is had all the same. */
    private void keep(ReferenceKind<?> kind, List<JsonNode> bodies) {
        if (bodies.isEmpty()) {
            return;
        }
        try {
            copies.keep(kind.collection(), bodies, clock.instant());
        } catch (ProblemException busy) {
            LOG.warnf("references not copied collection=%s code=%s", kind.collection(), busy.type());
        }
    }

    private <T> T read(ReferenceKind<T> kind, JsonNode body) {
        ObjectReader lenient = json.readerFor(kind.type()).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return lenient.readValue(body);
        } catch (IOException mismatch) {
            throw new UncheckedIOException("the owner answers another shape of " + kind.collection(), mismatch);
        }
    }
}
