package kr.hwanryu.company.companies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The stage that a company stands on.
 *
 * @param nameKo the stage's name on its ladder
 * @param from since when: year, month or day, as far as it is known
 */
@Schema(name = "CompanyGrowthStage")
record CompanyGrowthStage(
        @Schema(maxLength = 64, examples = "growth-ladder-2019") String ladderId,
        @Schema(maxLength = 40, examples = "PRE_LEADING") String stageCode,
        @Schema(maxLength = 200, examples = "예비선도기업") String nameKo,
        @Schema(nullable = true, maxLength = 200) String nameEn,
        @Schema(maxLength = 10, examples = "2023-03") String from) {}
