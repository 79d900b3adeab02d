package kr.hwanryu.company.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A party of a network.
 *
 * @param id of the company or the institution
 * @param type COMPANY or INSTITUTION
 */
@Schema(name = "NetworkNode")
record NetworkNode(
        @Schema(maxLength = 64) String id,
        @Schema(maxLength = 16, examples = "COMPANY", description = "COMPANY 기업 or INSTITUTION 기관; more may come.")
                String type,
        @Schema(maxLength = 200, examples = "㈜에이티엠") String nameKo) {}
