package kr.hwanryu.rest.identifiers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;

/** Reads every {@link RegionId} of a body as an id, and each element of a list of them. */
@Singleton
class RegionJson implements ObjectMapperCustomizer {

    private final RegionNames names;

    RegionJson(RegionNames names) {
        this.names = names;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        AnnotationIntrospector usual = mapper.getDeserializationConfig().getAnnotationIntrospector();
        mapper.setAnnotationIntrospectors(
                mapper.getSerializationConfig().getAnnotationIntrospector(),
                AnnotationIntrospector.pair(new Marks(new RegionText(names)), usual));
    }

    /** Finds the fields by their annotation. */
    private static final class Marks extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private final transient RegionText reader;

        private Marks(RegionText reader) {
            this.reader = reader;
        }

        @Override
        public Object findDeserializer(Annotated member) {
            return member.hasAnnotation(RegionId.class) ? reader : null;
        }

        @Override
        public Object findContentDeserializer(Annotated member) {
            return member instanceof AnnotatedParameter parameter && isListOfRegions(typeOf(parameter)) ? reader : null;
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        /** By the component: a compact constructor's parameters do not carry annotations of type arguments. */
        private static AnnotatedType typeOf(AnnotatedParameter parameter) {
            Class<?> type = parameter.getDeclaringClass();
            return type.isRecord() ? type.getRecordComponents()[parameter.getIndex()].getAnnotatedType() : null;
        }

        private static boolean isListOfRegions(AnnotatedType type) {
            return type instanceof AnnotatedParameterizedType list
                    && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(RegionId.class);
        }
    }

    /** One name of a region. */
    private static final class RegionText extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        private final transient RegionNames names;

        private RegionText(RegionNames names) {
            super(String.class);
            this.names = names;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return names.idOf(context.readValue(parser, String.class));
        }
    }
}
