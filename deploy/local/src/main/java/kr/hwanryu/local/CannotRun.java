package kr.hwanryu.local;

/** What was asked for cannot be done here; the message is for the person at the terminal and says what to do. */
public final class CannotRun extends RuntimeException {

    /** A failure whose message is all there is to say. */
    public CannotRun(String message) {
        super(message);
    }

    /** A failure with the technical reason kept behind it. */
    public CannotRun(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
