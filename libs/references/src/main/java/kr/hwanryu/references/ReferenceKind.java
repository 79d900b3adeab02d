package kr.hwanryu.references;

/**
 * A kind of record that another service owns.
 *
 * @param owner the service, found at {@code hwanryu.origins.<owner>.url}
 * @param collection the path segment of its list, {@code regions}; no two owners have one in common
 * @param type a record of our own with just the fields that we read; unknown fields are ignored
 * @param <T> that type
 */
public record ReferenceKind<T>(String owner, String collection, Class<T> type) {

    static final String USUAL_OWNER = "industry";

    /** A kind of record that the owner of most references has. */
    public ReferenceKind(String collection, Class<T> type) {
        this(USUAL_OWNER, collection, type);
    }
}
