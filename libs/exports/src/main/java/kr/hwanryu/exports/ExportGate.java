package kr.hwanryu.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.ListFormat;
import kr.hwanryu.rest.query.Page;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Lets a request for a whole list in where it can be answered, and no more of them at once than there is room for. */
@ApplicationScoped
class ExportGate {

    private static final String FORMAT = "format";
    private static final List<String> OF_PAGES = List.of("cursor", "limit", "includeTotal");

    private final ExportSlots slots;

    ExportGate(ExportSlots slots) {
        this.slots = slots;
    }

    /** After the parameters have been held against the operation's, so that an unknown one is told first. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        boolean list = answersList(resource);
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        boolean named = list && query.containsKey(FORMAT);
        if (accept != null && accept.endsWith(AcceptedFormats.ADDED) && !named && !accepts(accept, list, resource)) {
            throw ProblemException.of(ProblemType.NOT_ACCEPTABLE);
        }
        if (list) {
            enter(query, asked(request, query));
        }
    }

    private static boolean answersList(ResourceInfo resource) {
        return resource.getResourceMethod().getReturnType() == Page.class;
    }

    private void enter(MultivaluedMap<String, String> query, ListFormat format) {
        List<Fault> faults = new ArrayList<>();
        if (format != ListFormat.JSON) {
            OF_PAGES.stream()
                    .filter(query::containsKey)
                    .map(name -> Fault.inParameter(name, "NOT_WITH_WHOLE_LIST", format))
                    .forEach(faults::add);
        }
        if (format != ListFormat.CSV && "true".equals(query.getFirst("bom"))) {
            faults.add(Fault.inParameter("bom", "NOT_WITH_FORMAT", format));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.INVALID_REQUEST, faults);
        }
        if (format != ListFormat.JSON) {
            slots.take(CurrentRequestManager.get());
        }
    }

    private static ListFormat asked(ContainerRequestContext request, MultivaluedMap<String, String> query) {
        String name = query.getFirst(FORMAT);
        Optional<ListFormat> format =
                name != null ? ListFormat.named(name) : ListFormat.accepted(request.getAcceptableMediaTypes());
        return format.orElse(ListFormat.JSON);
    }

    /** Whether what was accepted before JSON was added can be had here. */
    private static boolean accepts(String widened, boolean list, ResourceInfo resource) {
        String given = widened.substring(0, widened.length() - AcceptedFormats.ADDED.length());
        List<MediaType> ranges = Stream.of(given.split(","))
                .map(String::strip)
                .map(MediaType::valueOf)
                .toList();
        return list
                ? ListFormat.accepted(ranges).isPresent()
                : produced(resource).anyMatch(type -> ranges.stream().anyMatch(type::isCompatible));
    }

    private static Stream<MediaType> produced(ResourceInfo resource) {
        Produces own = resource.getResourceMethod().getAnnotation(Produces.class);
        Produces produces = own == null ? resource.getResourceClass().getAnnotation(Produces.class) : own;
        return produces == null
                ? Stream.of(MediaType.WILDCARD_TYPE)
                : Stream.of(produces.value()).map(MediaType::valueOf);
    }
}
