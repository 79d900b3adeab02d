package kr.hwanryu.imports;

import java.util.List;

/**
 * How a job ended.
 *
 * @param counts what became of its rows, or would in a dry run; null where nothing was stored
 * @param failureCode why nothing was stored; null where all went well
 * @param changeNo the change that it made; null for none
 */
record ImportEnd(ImportCounts counts, String failureCode, List<String> failureArguments, Long changeNo) {

    ImportState state() {
        return failureCode == null ? ImportState.DONE : ImportState.FAILED;
    }

    static ImportEnd done(ImportCounts counts, Long changeNo) {
        return new ImportEnd(counts, null, List.of(), changeNo);
    }

    static ImportEnd failed(ImportCounts counts, String code, List<String> arguments) {
        return new ImportEnd(counts, code, arguments, null);
    }
}
