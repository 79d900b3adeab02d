package kr.hwanryu.company.supportsummaries;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Supported companies, counted in two ways.
 *
 * @param gross a company once for each programme that supported it
 * @param net a company once
 */
@Schema(name = "SupportedCompanies")
record SupportedCompanies(@Schema(minimum = "1") long gross, @Schema(minimum = "1") long net) {}
