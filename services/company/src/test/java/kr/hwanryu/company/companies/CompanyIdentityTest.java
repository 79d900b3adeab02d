package kr.hwanryu.company.companies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyIdentityTest {

    private final CompanyIdentity named = new CompanyIdentity(null, "gangwon", "네올");
    private final CompanyIdentity numbered = new CompanyIdentity("1248100998", "gangwon", "네올");

    @Test
    void one_number_is_one_company_whatever_its_name_and_region() {
        var moved = new CompanyIdentity("1248100998", "daejeon", "네올신소재");
        assertEquals(Optional.of("/businessNumber"), numbered.sharedWith(moved));
    }

    @Test
    void two_numbers_are_two_companies_even_of_one_name() {
        var namesake = new CompanyIdentity("1208800767", "gangwon", "네올");
        assertEquals(Optional.empty(), numbered.sharedWith(namesake));
    }

    @Test
    void without_a_number_the_name_in_its_region_decides() {
        assertEquals(Optional.of("/nameKo"), named.sharedWith(numbered));
        assertEquals(Optional.of("/nameKo"), numbered.sharedWith(named));
        assertEquals(Optional.empty(), named.sharedWith(new CompanyIdentity(null, "daejeon", "네올")));
        assertEquals(Optional.empty(), named.sharedWith(new CompanyIdentity(null, "gangwon", "에이티엠")));
    }
}
