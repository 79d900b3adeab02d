package kr.hwanryu.imports;

import java.util.List;
import java.util.Locale;
import kr.hwanryu.rest.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a job stored nothing.
 *
 * @param code never changes
 */
@Schema(name = "ImportFailure")
public record ImportFailure(
        @Schema(examples = "ROWS_REJECTED", maxLength = 64) String code,
        @Schema(maxLength = 1024) String messageKo,
        @Schema(maxLength = 1024) String messageEn) {

    static ImportFailure of(String code, List<String> arguments) {
        return new ImportFailure(
                code,
                Messages.text(Locale.KOREAN, "violation." + code, arguments),
                Messages.text(Locale.ENGLISH, "violation." + code, arguments));
    }
}
