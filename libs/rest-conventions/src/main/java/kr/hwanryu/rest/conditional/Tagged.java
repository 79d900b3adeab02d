package kr.hwanryu.rest.conditional;

/** An answer that knows its own entity tag; {@link ConditionalFilter} sends the tag and turns a match into 304. */
public interface Tagged {

    /** The strong entity tag in its quotes; null for an answer that a part was away for, which nobody is to keep. */
    String etag();
}
