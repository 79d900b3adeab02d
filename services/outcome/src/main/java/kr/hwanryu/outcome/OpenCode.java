package kr.hwanryu.outcome;

/** A code of a list that grows: new ones may be written without a new version of the contract; spelled as industry does. */
public final class OpenCode {

    /** Upper snake case. */
    public static final String PATTERN = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$";

    /** The most characters that such a code has. */
    public static final int MAX = 40;

    private OpenCode() {}
}
