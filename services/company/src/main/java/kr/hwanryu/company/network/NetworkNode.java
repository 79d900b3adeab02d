package kr.hwanryu.company.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A party of a network.
 *
 * @param id of the company, the institution or the programme
 * @param type COMPANY, INSTITUTION or PROGRAMME
 * @param nameKo its id where the owner's name of it is not known here
 */
@Schema(name = "NetworkNode")
record NetworkNode(
        @Schema(maxLength = 64) String id,
        @Schema(
                        maxLength = 16,
                        examples = "COMPANY",
                        description = "COMPANY 기업, INSTITUTION 기관, PROGRAMME 사업; more may come.")
                String type,
        @Schema(maxLength = 200, examples = "㈜에이티엠") String nameKo) {}
