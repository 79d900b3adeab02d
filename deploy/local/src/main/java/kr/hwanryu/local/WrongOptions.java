package kr.hwanryu.local;

/** The command line cannot be understood; the message says which part. */
final class WrongOptions extends RuntimeException {

    WrongOptions(String message) {
        super(message);
    }
}
