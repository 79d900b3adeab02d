package kr.hwanryu.outcome.indicators;

/** Which way an indicator is better, as rankings need it. */
public record IndicatorDirection(String unit, boolean higherIsBetter) {}
