package kr.hwanryu.rest.identifiers;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Puts ids in the place of region codes in the query and the path, so that filters, cursors and entity tags are of the same
 * request whichever was sent. Comes after the check of what the operation documents at all.
 */
@Provider
@Priority(Priorities.USER + 100)
public final class RegionCodeFilter implements ContainerRequestFilter {

    private final RegionNames names;
    private final Map<Method, RegionPlaces> places = new ConcurrentHashMap<>();

    RegionCodeFilter(RegionNames names) {
        this.names = names;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var container = (ResteasyReactiveContainerRequestContext) request;
        var context = (ResteasyReactiveRequestContext) container.getServerRequestContext();
        RegionPlaces known =
                places.computeIfAbsent(context.getResteasyReactiveResourceInfo().getMethod(), RegionPlaces::of);
        if (known.isNone() || !hasCode(context, known)) {
            return;
        }
        if (BlockingOperationControl.isBlockingAllowed()) {
            resolve(context, known);
            return;
        }
        // A long poll is answered by an event loop, which may not wait for a database.
        container.suspend();
        context.unwrap(RoutingContext.class)
                .vertx()
                .executeBlocking(() -> {
                    resolve(context, known);
                    return null;
                })
                .onSuccess(done -> container.resume())
                .onFailure(container::resume);
    }

    private static boolean hasCode(ResteasyReactiveRequestContext context, RegionPlaces known) {
        MultiMap query = query(context);
        return known.queries().stream()
                        .flatMap(name -> query.getAll(name).stream())
                        .anyMatch(KnownRegionCode::isMeantAsCode)
                || known.paths().stream()
                        .map(name -> context.getPathParameter(name, false))
                        .anyMatch(KnownRegionCode::isMeantAsCode);
    }

    private void resolve(ResteasyReactiveRequestContext context, RegionPlaces known) {
        for (String name : known.paths()) {
            String id = names.idOf(context.getPathParameter(name, false));
            if (KnownRegionCode.isMeantAsCode(id)) {
                throw ProblemException.with(
                        ProblemType.NOT_FOUND, List.of(Fault.inParameter(name, "UNKNOWN_REGION_CODE", id)));
            }
            context.setPathParamValue(
                    context.getTarget().getPathParameterIndexes().get(name), id);
        }
        MultiMap query = query(context);
        for (String name : known.queries()) {
            List<String> given = query.getAll(name);
            if (!given.isEmpty()) {
                query.set(name, names.idsOf(given));
            }
        }
        // What it has read of the query by now is the query as it was sent.
        context.setUriInfo(null);
    }

    private static MultiMap query(ResteasyReactiveRequestContext context) {
        return context.unwrap(RoutingContext.class).queryParams();
    }
}
