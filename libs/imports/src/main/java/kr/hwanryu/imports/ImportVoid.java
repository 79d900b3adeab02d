package kr.hwanryu.imports;

/** This attempt is void: a later one has begun, or what the file was read against has changed. */
final class ImportVoid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportVoid(String why) {
        super(why, null, false, false);
    }
}
