package kr.hwanryu.outcome.claims;

import java.util.List;

/**
 * What we make of a claim ourselves.
 *
 * @param formula null where it is not known by which a document would have computed it
 * @param components what we hold for it
 * @param quantity what they give; null where something is missing
 * @param missing why they give nothing; empty where they do
 * @param doubts why a number that differs would prove nothing
 */
record Recomputed(
        Formula formula, List<Component> components, Quantity quantity, List<Reason> missing, List<Reason> doubts) {}
