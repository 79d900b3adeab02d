package kr.hwanryu.storage.idempotency;

/** An answer that shows something which is stored nowhere as it is shown: repeated, it lacks that. */
public interface ShownOnce {

    /** The answer without it, as it is kept and repeated. */
    Object kept();
}
