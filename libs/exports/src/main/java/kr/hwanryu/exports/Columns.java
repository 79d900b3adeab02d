package kr.hwanryu.exports;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The columns of a list as a table: the fields of an item as its JSON has them and in that order, an object's fields beside
 * each other under {@code outer.inner}. An array stands in one cell, as does what is not known before it is read.
 */
final class Columns {

    /**
     * One column.
     *
     * @param path from the item to the value, through the objects that it is in
     */
    private record Column(String name, List<BeanPropertyWriter> path) {

        Object of(Object item) throws Exception {
            Object value = item;
            for (BeanPropertyWriter step : path) {
                if (value == null) {
                    return null;
                }
                value = step.get(value);
            }
            return value;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final Cells cells;
    private final SerializerProvider serializers;

    private Columns(ObjectMapper json) {
        this.cells = new Cells(json);
        this.serializers = json.getSerializerProviderInstance();
    }

    static Columns of(Class<?> item, ObjectMapper json) {
        Columns all = new Columns(json);
        all.add("", List.of(), List.of(json.constructType(item)));
        return all;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of an item: text, numbers, truth values, and null where the cell is empty. */
    Object[] of(Object item) {
        Object[] row = new Object[columns.size()];
        try {
            for (int i = 0; i < row.length; i++) {
                row[i] = cells.of(columns.get(i).of(item));
            }
        } catch (Exception unreadable) {
            throw new IllegalStateException("an item cannot be read as a row", unreadable);
        }
        return row;
    }

    /**
     * Adds the columns of an object.
     *
     * @param within the types that it is in, its own the last; an object within its own kind has no end of columns
     */
    private void add(String prefix, List<BeanPropertyWriter> path, List<JavaType> within) {
        JavaType own = within.get(within.size() - 1);
        for (Iterator<PropertyWriter> all = serializer(own).properties(); all.hasNext(); ) {
            BeanPropertyWriter property = (BeanPropertyWriter) all.next();
            List<BeanPropertyWriter> longer = and(path, property);
            JavaType type = property.getType();
            if (!isObject(type) || within.contains(type)) {
                columns.add(new Column(prefix + property.getName(), longer));
            } else {
                String inner = property.isUnwrapping() ? prefix : prefix + property.getName() + '.';
                add(inner, longer, and(within, type));
            }
        }
    }

    private static <T> List<T> and(List<T> before, T next) {
        List<T> longer = new ArrayList<>(before);
        longer.add(next);
        return List.copyOf(longer);
    }

    private boolean isObject(JavaType type) {
        return serializer(type) instanceof BeanSerializerBase;
    }

    private JsonSerializer<Object> serializer(JavaType type) {
        try {
            return serializers.findValueSerializer(type);
        } catch (JsonMappingException unknown) {
            throw new IllegalStateException(type + " cannot be shown in columns", unknown);
        }
    }
}
