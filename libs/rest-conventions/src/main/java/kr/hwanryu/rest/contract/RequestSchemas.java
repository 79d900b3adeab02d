package kr.hwanryu.rest.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Which schemas requests are made of. One that answers are made of too, and of which a request may leave something out, is two
 * from here on: {@code Award}, of which an answer has every field, and {@code AwardInput}.
 */
final class RequestSchemas {

    private static final String PREFIX = "#/components/schemas/";
    private static final String INPUT = "Input";

    private final Map<String, Schema> schemas;

    private RequestSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Parts what requests and answers cannot share; the names of the schemas that requests are made of then. */
    static Set<String> part(OpenAPI contract) {
        RequestSchemas all = new RequestSchemas(contract.getComponents().getSchemas());
        Set<String> parted = all.parted(all.requests(contract), all.answers(contract));
        parted.forEach(name -> contract.getComponents().addSchema(name + INPUT, (Schema) copy(all.schemas.get(name))));
        Set<String> answers = all.answers(contract);
        EverySchema.operations(contract).flatMap(EverySchema::requests).forEach(schema -> redirect(schema, parted));
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (!answers.contains(name)) {
                redirect(schema, parted);
            }
        });
        return new RequestSchemas(contract.getComponents().getSchemas()).requests(contract);
    }

    private Set<String> requests(OpenAPI contract) {
        return reached(EverySchema.operations(contract).flatMap(EverySchema::requests));
    }

    private Set<String> answers(OpenAPI contract) {
        return reached(EverySchema.operations(contract)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(answer -> EverySchema.bodies(answer.getContent())));
    }

    /** Of what both use, what may lack a field in a request, and what refers to such. */
    private Set<String> parted(Set<String> requests, Set<String> answers) {
        Set<String> shared = new TreeSet<>(requests);
        shared.retainAll(answers);
        Set<String> parted = shared.stream()
                .filter(name -> properties(name).anyMatch(RequiredFields::mayBeLeftOut))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean more = true;
        while (more) {
            more = parted.addAll(shared.stream()
                    .filter(name -> references(schemas.get(name)).anyMatch(parted::contains))
                    .toList());
        }
        return parted;
    }

    private Stream<Schema> properties(String name) {
        return Stream.ofNullable(schemas.get(name).getProperties()).flatMap(map -> map.values().stream());
    }

    private Set<String> reached(Stream<Schema> from) {
        Set<String> reached = new HashSet<>();
        from.forEach(schema -> reach(schema, reached));
        return reached;
    }

    private void reach(Schema from, Set<String> reached) {
        references(from).filter(reached::add).forEach(name -> reach(schemas.get(name), reached));
    }

    private static Stream<String> references(Schema schema) {
        return EverySchema.within(schema)
                .filter(RequestSchemas::isReference)
                .map(Schema::getRef)
                .map(reference -> reference.substring(PREFIX.length()));
    }

    /** To a schema of this contract; the gateway's also refers to those of the services. */
    private static boolean isReference(Schema schema) {
        return schema.getRef() != null && schema.getRef().startsWith(PREFIX);
    }

    private static void redirect(Schema schema, Set<String> parted) {
        EverySchema.within(schema)
                .filter(RequestSchemas::isReference)
                .filter(one -> parted.contains(one.getRef().substring(PREFIX.length())))
                .forEach(one -> one.setRef(one.getRef() + INPUT));
    }

    private static Object copy(Object value) {
        if (value instanceof Schema schema) {
            Schema copied = OASFactory.createSchema();
            schema.getAll().forEach((keyword, of) -> copied.set(keyword, copy(of)));
            copied.setRef(schema.getRef());
            copied.setExtensions(schema.getExtensions());
            return copied;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copied = new LinkedHashMap<>();
            map.forEach((key, of) -> copied.put(key, copy(of)));
            return copied;
        }
        return value instanceof List<?> list
                ? list.stream().map(RequestSchemas::copy).toList()
                : value;
    }
}
