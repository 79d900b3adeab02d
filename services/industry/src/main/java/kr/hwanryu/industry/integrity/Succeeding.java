package kr.hwanryu.industry.integrity;

import java.util.Set;

/** A record that can take the place of others of its kind; what succeeds it is shown with it. */
public interface Succeeding {

    String id();

    /** Ids of the records whose place it took, as they are stored. */
    Set<String> succeeds();

    /** What succeeds it has changed, which is a change of the record. */
    void succeededAnew(long changeNo);
}
