package kr.hwanryu.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import kr.hwanryu.rest.query.ListFormat;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Turns the first stretch of a list that is to leave whole into the stream of all of them. */
@ApplicationScoped
class ExportFilter {

    /** Whose day it is in the name of a file. */
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final MediaType CSV = new MediaType("text", "csv", "utf-8");

    private final RowWriters writers;
    private final ExportsConfig config;
    private final Clock clock;

    ExportFilter(RowWriters writers, ExportsConfig config, Clock clock) {
        this.writers = writers;
        this.config = config;
        this.clock = clock;
    }

    /** After the answer has its entity tag, and a 304 has lost its body. */
    @ServerResponseFilter(priority = Priorities.USER - 100)
    void apply(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !(response.getEntity() instanceof Page<?> first)) {
            return;
        }
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        PageRequest page = ExportSlots.pageRequest(context);
        if (page == null || !page.leavesWhole()) {
            return;
        }
        if (first.nextCursor() != null && !Objects.equals(first.etag(), first.state())) {
            keepByNobody(response);
        }
        String name = fileName(request.getUriInfo().getPath());
        ListFormat format = page.format();
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "-" + LocalDate.now(clock.withZone(SEOUL)) + "."
                                + format.parameter() + "\"");
        MediaType type = format == ListFormat.CSV ? CSV : MediaType.valueOf(format.mediaType());
        if (request.getMethod().equals("HEAD")) {
            response.setEntity("", new Annotation[0], type);
            return;
        }
        RowWriters.Opening opening = writers.opening(format, itemType(context), name, page.bom);
        var stretches = new Stretches(context, page, first);
        response.setEntity(
                new WholeList(stretches, opening, clock, clock.instant().plus(config.longest())),
                new Annotation[0],
                type);
    }

    /** Of what another service told, the tag knows the first stretch alone. */
    private static void keepByNobody(ContainerResponseContext response) {
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** {@code /v1/plans/{id}/feedback} is {@code plans-…-feedback}; nothing that a header or a file could not hold. */
    private static String fileName(String path) {
        return path.replaceFirst("^/?v1/", "").replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static Class<?> itemType(ResteasyReactiveRequestContext context) {
        Type page = context.getTarget().getLazyMethod().getMethod().getGenericReturnType();
        return (Class<?>) ((ParameterizedType) page).getActualTypeArguments()[0];
    }
}
