package kr.hwanryu.references;

/**
 * A kind of record that another service owns.
 *
 * @param collection the path segment of its list, {@code regions}
 * @param type a record of our own with just the fields that we read; unknown fields are ignored
 * @param <T> that type
 */
public record ReferenceKind<T>(String collection, Class<T> type) {}
