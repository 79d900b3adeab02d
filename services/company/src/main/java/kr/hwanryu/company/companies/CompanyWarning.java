package kr.hwanryu.company.companies;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What looks wrong in a company and was stored all the same.
 *
 * @param pointer the field, as a JSON Pointer into the company
 * @param code CHECK_DIGIT_DIFFERS: the last digit does not fit the rule for numbers issued before 2025
 */
@Schema(name = "CompanyWarning")
record CompanyWarning(
        @Schema(maxLength = 128, examples = "/corporateNumber") String pointer,
        @Schema(maxLength = 64, examples = "CHECK_DIGIT_DIFFERS") String code) {

    static List<CompanyWarning> of(CorporateNumber number) {
        return number == null || number.hasValidCheckDigit()
                ? List.of()
                : List.of(new CompanyWarning("/corporateNumber", "CHECK_DIGIT_DIFFERS"));
    }
}
