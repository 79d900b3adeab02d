package kr.hwanryu.imports;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a file with faults; spelled as the query parameter that it is. */
@Schema(
        name = "ImportMode",
        description =
                "`atomic`: one bad row, and nothing is stored. `partial`: good rows are stored, bad ones reported.")
public enum ImportMode {
    @Label(ko = "전부 아니면 전무", en = "all or nothing")
    atomic,
    @Label(ko = "맞는 행만", en = "good rows only")
    partial
}
