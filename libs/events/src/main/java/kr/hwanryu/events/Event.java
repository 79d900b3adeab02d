package kr.hwanryu.events;

/**
 * Something that became true of one record, or by a file of several together.
 *
 * @param aggregateType the kind of record in kebab case, singular: {@code published-budget-total}
 * @param aggregateId the record's id as the API spells it; by a file what its records have in common, {@code gangwon/2023}
 * @param fact what happened, in the past tense and kebab case: {@code published}; with the kind it makes the event's type
 * @param regionId whose record it is; null where it belongs to no region
 * @param data the record as the API answers it, so that a reader needs no second request; by a file what it did to how many
 */
public record Event(String aggregateType, String aggregateId, String fact, String regionId, Object data) {

    /** What a type looks like. */
    public static final String TYPE = "^kr\\.hwanryu\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$";

    /** The CloudEvents type, the same from whichever service: {@code kr.hwanryu.evaluation.published}. */
    public String type() {
        return "kr.hwanryu." + aggregateType + '.' + fact;
    }
}
