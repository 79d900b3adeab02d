package kr.hwanryu.rest.identifiers;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where an operation names regions.
 *
 * @param queries names of query parameters
 * @param paths names of path parameters
 */
record RegionPlaces(Set<String> queries, Set<String> paths) {

    private static final RegionPlaces NONE = new RegionPlaces(Set.of(), Set.of());

    /** Reads the annotations of a method's parameters and of the fields of its bean parameters. */
    static RegionPlaces of(Method method) {
        RegionPlaces places = new RegionPlaces(new TreeSet<>(), new TreeSet<>());
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                places.addFields(parameter.getType());
            } else {
                places.add(parameter, parameter.getName(), parameter.getAnnotatedType());
            }
        }
        return places.queries.isEmpty() && places.paths.isEmpty() ? NONE : places;
    }

    boolean isNone() {
        return this == NONE;
    }

    private void addFields(Class<?> bean) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType());
                } else {
                    add(field, field.getName(), field.getAnnotatedType());
                }
            }
        }
    }

    private void add(AnnotatedElement place, String name, AnnotatedType type) {
        if (!isMarked(place) && !isMarked(type) && !isListOfMarked(type)) {
            return;
        }
        RestQuery query = place.getAnnotation(RestQuery.class);
        if (query != null) {
            queries.add(query.value().isEmpty() ? name : query.value());
        }
        RestPath path = place.getAnnotation(RestPath.class);
        if (path != null) {
            paths.add(path.value().isEmpty() ? name : path.value());
        }
    }

    private static boolean isListOfMarked(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType list && isMarked(list.getAnnotatedActualTypeArguments()[0]);
    }

    private static boolean isMarked(AnnotatedElement place) {
        return place.isAnnotationPresent(RegionReference.class) || place.isAnnotationPresent(RegionId.class);
    }
}
