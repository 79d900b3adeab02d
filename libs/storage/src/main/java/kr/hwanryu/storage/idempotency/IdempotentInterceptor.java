package kr.hwanryu.storage.idempotency;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers each {@link Idempotent} POST by its key. It stands behind the check of the scope and before all others: who may not
 * call is told so, and a repeated request is answered as the first was, whatever has become of its subject since.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class IdempotentInterceptor {

    private final IdempotencyKeys keys;
    private final ObjectMapper canonical;

    IdempotentInterceptor(IdempotencyKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.canonical = canonical(json);
    }

    @AroundInvoke
    Object answer(InvocationContext post) throws Exception {
        return keys.answer(() -> content(post), () -> (RestResponse<?>) post.proceed());
    }

    /** The body as it was understood: its layout, the order of its fields and what is null make no other request. */
    private String content(InvocationContext post) {
        try {
            return canonical.writeValueAsString(body(post.getMethod(), post.getParameters()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parameter that stands for nothing else in the request; null where there is no body. */
    private static Object body(Method method, Object[] values) {
        Annotation[][] annotations = method.getParameterAnnotations();
        for (int i = 0; i < values.length; i++) {
            boolean placed = Arrays.stream(annotations[i])
                    .map(annotation -> annotation.annotationType().getPackageName())
                    .anyMatch(home -> home.startsWith("jakarta.ws.rs") || home.startsWith("org.jboss.resteasy"));
            if (!placed) {
                return values[i];
            }
        }
        return null;
    }

    private static ObjectMapper canonical(ObjectMapper json) {
        ObjectMapper canonical = json.copy()
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        canonical.setConfig(canonical.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        return canonical;
    }
}
