package kr.hwanryu.company.casestudies;

import kr.hwanryu.rest.contract.Label;

/** How far a patent is. */
enum PatentStatus {
    @Label(ko = "출원", en = "applied")
    APPLIED,
    @Label(ko = "등록", en = "registered")
    REGISTERED
}
