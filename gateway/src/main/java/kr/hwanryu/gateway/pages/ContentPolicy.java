package kr.hwanryu.gateway.pages;

/** What a browser may do with a page of ours (Content-Security-Policy). */
public final class ContentPolicy {

    /** Nothing from elsewhere, no script, no frame: what these pages need is in them or beside them. */
    public static final String NO_SCRIPT = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}
}
