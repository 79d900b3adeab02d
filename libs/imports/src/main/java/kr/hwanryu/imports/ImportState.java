package kr.hwanryu.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job is. */
@Schema(
        name = "ImportState",
        description =
                "`RECEIVED`: stored, waiting. `READING`: cells are read. `CHECKING`: held against what they refer to."
                        + " `MERGING`: being stored. `DONE` and `FAILED` are final; a dry run ends as the import would. More may be"
                        + " added.")
public enum ImportState {
    RECEIVED,
    READING,
    CHECKING,
    MERGING,
    DONE,
    FAILED;

    /** Of a job whose body is still coming in; never told. */
    static final String RECEIVING = "RECEIVING";
}
