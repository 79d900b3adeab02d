package kr.hwanryu.imports;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job is. */
@Schema(
        name = "ImportState",
        description =
                "`RECEIVED`: stored, waiting. `READING`: cells are read. `CHECKING`: held against what they refer to."
                        + " `MERGING`: being stored. `DONE` and `FAILED` are final; a dry run ends as the import would. More may be"
                        + " added.")
public enum ImportState {
    @Label(ko = "접수", en = "received")
    RECEIVED,
    @Label(ko = "읽는 중", en = "reading")
    READING,
    @Label(ko = "검사 중", en = "checking")
    CHECKING,
    @Label(ko = "저장 중", en = "merging")
    MERGING,
    @Label(ko = "완료", en = "done")
    DONE,
    @Label(ko = "실패", en = "failed")
    FAILED;

    /** Of a job whose body is still coming in; never told. */
    static final String RECEIVING = "RECEIVING";
}
