package kr.hwanryu.industry;

import java.util.Map;
import kr.hwanryu.testing.ContractCoverage;
import org.junit.jupiter.api.Test;

/** Runs when the tests have run whose answers it looks over. */
class ContractCoverageIT {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "createIndustryImport 413", "needs 256 MiB: the gateway's UploadTest",
            "createIndustryImport 409",
                    "its key is in use only while its file is closed: ConcurrentPostTest of storage");

    @Test
    void each_documented_answer_of_each_operation_was_seen() {
        ContractCoverage.assertComplete(ELSEWHERE);
    }
}
