package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import kr.hwanryu.gateway.catalog.Described.Reference;
import kr.hwanryu.gateway.catalog.Texts.Text;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The catalogue: DCAT 3 in JSON-LD, and beside it what could not be learnt, which is no word of DCAT's. */
@Schema(name = "Catalog", description = "A dcat:Catalog in JSON-LD.")
record Catalog(
        @Schema(type = SchemaType.OBJECT, description = "The vocabularies.") @JsonProperty("@context")
                Map<String, String> context,
        @Schema(maxLength = 512) @JsonProperty("@id") String id,
        @Schema(maxLength = 32, examples = "dcat:Catalog") @JsonProperty("@type") String type,
        @Schema(maxItems = 2) @JsonProperty("dct:title") List<Text> title,
        @Schema(maxItems = 2) @JsonProperty("dct:description") List<Text> description,
        @JsonProperty("dct:publisher") Publisher publisher,
        @JsonProperty("dct:license") Licence license,
        @Schema(maxItems = 2) @JsonProperty("dct:language") List<Reference> language,
        @Schema(
                        maxItems = 200,
                        description = "The regions; left out where their owner did not answer.",
                        extensions = @Extension(name = "x-optional", value = "true"))
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @JsonProperty("dct:spatial")
                List<Place> spatial,
        @JsonProperty("dcat:service") DataService service,
        @Schema(maxItems = 100) @JsonProperty("dcat:dataset") List<Described> dataset,
        CatalogMeta meta) {

    /** Who publishes. */
    @Schema(name = "CatalogPublisher", description = "A foaf:Agent.")
    record Publisher(
            @Schema(maxLength = 512) @JsonProperty("@id") String id,
            @Schema(maxLength = 32) @JsonProperty("@type") String type,
            @Schema(maxItems = 2) @JsonProperty("foaf:name") List<Text> name) {}

    /** On which terms. */
    @Schema(name = "CatalogLicence", description = "A dct:LicenseDocument.")
    record Licence(
            @Schema(maxLength = 512) @JsonProperty("@id") String id,
            @Schema(maxLength = 32) @JsonProperty("@type") String type,
            @Schema(maxItems = 2) @JsonProperty("dct:title") List<Text> title) {}

    /** A region. */
    @Schema(name = "CatalogPlace", description = "A dct:Location.")
    record Place(
            @Schema(maxLength = 512) @JsonProperty("@id") String id,
            @Schema(maxLength = 32) @JsonProperty("@type") String type,
            @Schema(maxItems = 2) @JsonProperty("skos:prefLabel") List<Text> label) {}

    /** The API that all of it is had from. */
    @Schema(name = "CatalogDataService", description = "A dcat:DataService.")
    record DataService(
            @Schema(maxLength = 512) @JsonProperty("@id") String id,
            @Schema(maxLength = 32) @JsonProperty("@type") String type,
            @Schema(maxItems = 2) @JsonProperty("dct:title") List<Text> title,
            @JsonProperty("dcat:endpointURL") Reference endpointUrl,
            @JsonProperty("dcat:endpointDescription") Reference endpointDescription) {}
}
