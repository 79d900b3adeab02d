package kr.hwanryu.exports;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.RowReader;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
class ThingResource {

    private static final int COUNTED = 777;

    private final Lists lists;

    ThingResource(Lists lists) {
        this.lists = lists;
    }

    /** All things above one; which cannot be read once {@code brokenAt} is reached. */
    @GET
    @PermitAll
    @Operation(summary = "List things")
    public Page<Thing> listThings(
            @RestQuery Integer above, @RestQuery Integer brokenAt, @Valid @BeanParam PageRequest page) {
        return lists.page(things().where("id > ?", above), page, reader(brokenAt));
    }

    /** Of a service that made a page of something read before: two lists in one answer. */
    @GET
    @Path("/even")
    @PermitAll
    @Operation(summary = "List even things")
    public Page<Thing> listEvenThings(@Valid @BeanParam PageRequest page) {
        Page<Thing> none = lists.page(things().where("id < ?", 0), page, Thing::read);
        Page<Thing> even = lists.page(things().where("id % 2 = 0"), page, Thing::read);
        return new Page<>(even.items(), even.nextCursor(), even.readAt(), even.total(), none.etag());
    }

    /** Each of them forty times: some twenty megabytes. */
    @GET
    @Path("/many")
    @PermitAll
    @Operation(summary = "List many things")
    public Page<Thing> listManyThings(@Valid @BeanParam PageRequest page) {
        Select many = Select.of(
                "select thing.*, nth from thing, generate_series(1, 40) as nth",
                SortKey.integer("nth", "nth"),
                SortKey.integer("id", "id"));
        return lists.page(many, page, Thing::read);
    }

    /** Of a list that nobody keeps open: it is read page by page. */
    @GET
    @Path("/counted")
    @PermitAll
    @Operation(summary = "List numbers")
    public Page<Counted> listNumbers(@Valid @BeanParam PageRequest page) {
        int from = page.cursor == null ? 0 : Integer.parseInt(page.cursor);
        int to = Math.min(COUNTED, from + page.limit);
        List<Counted> numbers = IntStream.range(from, to).mapToObj(Counted::new).toList();
        return new Page<>(numbers, to == COUNTED ? null : Integer.toString(to), null, null, "\"1\"");
    }

    /** Its tag is another for each stretch, as when a part of what is shown was changed meanwhile. */
    @GET
    @Path("/moving")
    @PermitAll
    @Operation(summary = "List moving things")
    public Page<Thing> listMovingThings(@Valid @BeanParam PageRequest page) {
        Page<Thing> found = lists.page(things(), page, Thing::read);
        int last = found.items().get(found.items().size() - 1).id();
        return new Page<>(found.items(), found.nextCursor(), found.readAt(), found.total(), "\"" + last + "\"");
    }

    /** Part of it is told by another service, stretch by stretch. */
    @GET
    @Path("/told")
    @PermitAll
    @Operation(summary = "List things of which others tell")
    public Page<Thing> listToldThings(@Valid @BeanParam PageRequest page) {
        Page<Thing> moving = listMovingThings(page);
        return new Page<>(moving.items(), moving.nextCursor(), moving.readAt(), moving.total(), moving.etag(), "\"1\"");
    }

    @GET
    @Path("/one")
    @PermitAll
    @Operation(summary = "Get a thing")
    public Map<String, Integer> getThing() {
        return Map.of("id", 1);
    }

    record Counted(int number) {}

    private static Select things() {
        return Select.of("select * from thing", SortKey.integer("id", "id"), SortKey.text("nameKo", "name"));
    }

    private static RowReader<Thing> reader(Integer brokenAt) {
        return row -> {
            Thing thing = Thing.read(row);
            if (brokenAt != null && thing.id() == brokenAt) {
                throw new IllegalStateException("broken at " + brokenAt);
            }
            return thing;
        };
    }
}
