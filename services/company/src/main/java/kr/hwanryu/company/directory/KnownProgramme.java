package kr.hwanryu.company.directory;

/**
 * A programme that pays for projects.
 *
 * @param validToYear the last year, inclusive
 */
record KnownProgramme(String id, Integer validFromYear, Integer validToYear) implements Known {

    @Override
    public boolean isValidIn(int year) {
        return (validFromYear == null || validFromYear <= year) && (validToYear == null || validToYear >= year);
    }
}
