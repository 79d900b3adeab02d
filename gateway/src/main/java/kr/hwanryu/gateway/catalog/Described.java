package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import kr.hwanryu.gateway.catalog.Texts.Text;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dataset as DCAT 3 describes it. What is not known is left out: JSON-LD has no null. */
@Schema(name = "CatalogDataset", description = "A dcat:Dataset.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Described(
        @Schema(maxLength = 512) @JsonProperty("@id") String id,
        @Schema(maxLength = 32, examples = "dcat:Dataset") @JsonProperty("@type") String type,
        @Schema(maxLength = 64, examples = "observations") @JsonProperty("dct:identifier") String identifier,
        @Schema(maxItems = 2) @JsonProperty("dct:title") List<Text> title,
        @Schema(maxItems = 2) @JsonProperty("dct:description") List<Text> description,
        @JsonProperty("dct:publisher") Reference publisher,
        @JsonProperty("dct:license") Reference license,
        @Schema(maxItems = 2) @JsonProperty("dct:language") List<Reference> language,
        @Schema(
                        description =
                                "When the last change in it was recorded; left out where its owner did not answer.",
                        extensions = @Extension(name = "x-optional", value = "true"))
                @JsonProperty("dct:modified")
                Typed modified,
        @Schema(
                        description = "The years it covers; left out where it has none, or they are not known.",
                        extensions = @Extension(name = "x-optional", value = "true"))
                @JsonProperty("dct:temporal")
                Period temporal,
        @Schema(maxItems = 4) @JsonProperty("dcat:distribution") List<Distribution> distribution) {

    /** Something that is described elsewhere. */
    @Schema(name = "CatalogReference", description = "What is described elsewhere, by its address.")
    record Reference(@Schema(maxLength = 512) @JsonProperty("@id") String id) {}

    /** A value with its type. */
    @Schema(name = "CatalogValue", description = "A value of an XML Schema type.")
    record Typed(
            @Schema(maxLength = 64) @JsonProperty("@value") String value,
            @Schema(maxLength = 32) @JsonProperty("@type") String type) {}

    /** From the first year to the last. */
    @Schema(name = "CatalogPeriod", description = "A dct:PeriodOfTime of whole years.")
    record Period(
            @Schema(maxLength = 32) @JsonProperty("@type") String type,
            @JsonProperty("dcat:startDate") Typed start,
            @JsonProperty("dcat:endDate") Typed end) {

        static Period of(Integer first, Integer last) {
            return first == null || last == null ? null : new Period("dct:PeriodOfTime", year(first), year(last));
        }

        private static Typed year(int year) {
            return new Typed(Integer.toString(year), "xsd:gYear");
        }
    }

    /** A form in which a dataset can be had. */
    @Schema(name = "CatalogDistribution", description = "A dcat:Distribution.")
    record Distribution(
            @Schema(maxLength = 512) @JsonProperty("@id") String id,
            @Schema(maxLength = 32) @JsonProperty("@type") String type,
            @Schema(maxItems = 2) @JsonProperty("dct:title") List<Text> title,
            @JsonProperty("dcat:accessURL") Reference accessUrl,
            @Schema(
                            description = "The whole of it in one file; left out for JSON, which is answered in pages.",
                            extensions = @Extension(name = "x-optional", value = "true"))
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @JsonProperty("dcat:downloadURL")
                    Reference downloadUrl,
            @JsonProperty("dcat:mediaType") Reference mediaType,
            @JsonProperty("dct:license") Reference license,
            @JsonProperty("dcat:accessService") Reference accessService) {}
}
