package kr.hwanryu.industry;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.CommittedContract;
import kr.hwanryu.testing.ImportLists;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    @Test
    void serves_the_committed_contract() {
        CommittedContract.assertServed("industry");
    }

    @Test
    void imports_files_into_the_lists_that_the_contract_names() {
        ImportLists.assertToldInFull("industry");
    }
}
