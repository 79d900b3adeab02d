package kr.hwanryu.outcome.directory;

final class Years {

    private Years() {}

    static boolean cover(Integer from, Integer to, int year) {
        return (from == null || from <= year) && (to == null || to >= year);
    }
}
