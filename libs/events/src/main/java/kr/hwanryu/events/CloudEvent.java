package kr.hwanryu.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as CloudEvents 1.0 spells it in JSON, attribute names in lower case included. What is null is unset.
 *
 * @param source the feed that tells it; with {@code id} it is unique in the world
 * @param subject the record's id
 * @param time when the change was recorded
 * @param changeno the change that told it; with {@code position} its place in the feed
 * @param regionid whose record it is; null where it belongs to no region
 * @param traceparent the span that told it (CloudEvents' Distributed Tracing extension); null where it was not traced
 * @param data the record as the API answered it at that change; of {@code imported} what the file did
 */
@Schema(name = "CloudEvent")
public record CloudEvent(
        @Schema(examples = "1.0", maxLength = 8) String specversion,
        UUID id,
        @Schema(examples = "/v1/events/outcome", maxLength = 64) String source,
        @Schema(examples = "kr.hwanryu.evaluation.published", maxLength = 128) String type,
        @Schema(examples = "0198c1de-0000-7000-8000-000000000000", maxLength = 128) String subject,
        Instant time,
        @Schema(examples = "application/json", maxLength = 64) String datacontenttype,
        @Schema(examples = "evaluation", maxLength = 64) String aggregatetype,
        @Schema(minimum = "1") long changeno,
        @Schema(minimum = "1") int position,
        @Schema(nullable = true, examples = "gangwon", maxLength = 64) String regionid,
        @Schema(nullable = true, examples = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", maxLength = 55)
                String traceparent,
        @JsonRawValue
                @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description =
                                "The record as the API answered it at that change; of a type that ends in"
                                        + " `imported`, how many records of the subject a file created, corrected and withdrew.")
                String data) {

    /** Of CloudEvents. */
    public static final String SPEC_VERSION = "1.0";

    /** Its own place in the feed. */
    public Place place() {
        return new Place(changeno, position);
    }
}
