package kr.hwanryu.company.growthstages;

/** What a stage is to the one that a company stood on before. */
enum StageMove {
    ENTRY,
    PROMOTION,
    DEMOTION,
    SAME;

    /** The labels, for the contract. */
    static final String LABELS = "ENTRY 진입, PROMOTION 승급, DEMOTION 강등, SAME 유지.";

    /**
     * The move between two stages of one ladder.
     *
     * @param before the place of the stage before; null where there was none
     */
    static StageMove of(Integer before, int now) {
        if (before == null) {
            return ENTRY;
        }
        return now > before ? PROMOTION : now < before ? DEMOTION : SAME;
    }
}
