package kr.hwanryu.rest.query;

import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;

/** Reads from a resource method which query parameters it declares, with their types. */
public final class DeclaredParameters {

    /**
     * One query parameter.
     *
     * @param type type of one value
     * @param repeatable whether it may be given several times
     */
    record Declared(Class<?> type, boolean repeatable) {}

    private DeclaredParameters() {}

    /** Query parameters of a method by name, those of its bean parameters included. */
    static Map<String, Declared> of(Method method) {
        Map<String, Declared> declared = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                collect(parameter.getType(), declared);
            } else {
                add(declared, parameter.getAnnotations(), parameter.getName(), parameter.getParameterizedType());
            }
        }
        return declared;
    }

    /** Whether the parameter that the validator names is the request body: the one without an annotation of its place. */
    public static boolean isBody(Class<?> resource, Path.MethodNode node, int index) {
        return node == null
                || Arrays.stream(declaredOn(resource, node).getParameterAnnotations()[index])
                        .map(annotation -> annotation.annotationType().getPackageName())
                        .noneMatch(home -> home.startsWith("jakarta.ws.rs") || home.startsWith("org.jboss.resteasy"));
    }

    /** The method as it was written, below the subclasses that Quarkus makes, which carry no annotations. */
    private static Method declaredOn(Class<?> resource, Path.MethodNode node) {
        Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
        Method method = null;
        for (Class<?> type = resource; type != Object.class; type = type.getSuperclass()) {
            try {
                method = type.getDeclaredMethod(node.getName(), types);
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return Objects.requireNonNull(method, node::getName);
    }

    private static void collect(Class<?> bean, Map<String, Declared> declared) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    collect(field.getType(), declared);
                } else {
                    add(declared, field.getAnnotations(), field.getName(), field.getGenericType());
                }
            }
        }
    }

    private static void add(Map<String, Declared> declared, Annotation[] annotations, String name, Type type) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                declared.put(query.value(), declared(type));
            } else if (annotation instanceof RestQuery query) {
                declared.put(query.value().isEmpty() ? name : query.value(), declared(type));
            }
        }
    }

    private static Declared declared(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new Declared((Class<?>) generic.getActualTypeArguments()[0], true);
        }
        return new Declared(
                (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type), false);
    }
}
