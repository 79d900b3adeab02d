package kr.hwanryu.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a file with faults; spelled as the query parameter that it is. */
@Schema(
        name = "ImportMode",
        description =
                "`atomic`: one bad row, and nothing is stored. `partial`: good rows are stored, bad ones reported.")
public enum ImportMode {
    atomic,
    partial
}
