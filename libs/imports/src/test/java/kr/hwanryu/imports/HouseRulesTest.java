package kr.hwanryu.imports;

import kr.hwanryu.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.assertKept("kr.hwanryu.imports");
    }
}
