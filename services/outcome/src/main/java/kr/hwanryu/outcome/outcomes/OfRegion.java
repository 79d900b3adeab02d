package kr.hwanryu.outcome.outcomes;

/** What one region reported. */
interface OfRegion {

    String regionId();
}
