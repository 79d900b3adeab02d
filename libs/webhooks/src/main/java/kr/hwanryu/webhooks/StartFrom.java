package kr.hwanryu.webhooks;

import kr.hwanryu.rest.contract.Label;

/** Where a new subscription begins. */
public enum StartFrom {
    @Label(ko = "지금부터", en = "from now on")
    NOW,
    @Label(ko = "처음부터", en = "from the beginning")
    BEGINNING,
    @Label(ko = "커서 위치부터", en = "from a cursor")
    CURSOR
}
