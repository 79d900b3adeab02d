package kr.hwanryu.company.growthstages;

import kr.hwanryu.rest.contract.Label;

/** What a stage is to the one that a company stood on before. */
enum StageMove {
    @Label(ko = "진입", en = "entry")
    ENTRY,
    @Label(ko = "승급", en = "promotion")
    PROMOTION,
    @Label(ko = "강등", en = "demotion")
    DEMOTION,
    @Label(ko = "유지", en = "the same stage")
    SAME;

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
