package kr.hwanryu.outcome.directory;

/** A sub-programme, as we need it; years inclusive, null for open. */
record KnownProgramme(String id, Integer validFromYear, Integer validToYear) {

    boolean validIn(int year) {
        return Years.cover(validFromYear, validToYear, year);
    }
}
