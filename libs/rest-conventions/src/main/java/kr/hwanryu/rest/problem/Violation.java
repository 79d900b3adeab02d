package kr.hwanryu.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request, and where: exactly one of pointer, parameter and header is set.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request body
 * @param parameter name of the query or path parameter
 * @param header name of the request header
 * @param code what rule was broken; never changes
 * @param detail the rule in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Violation", description = "One thing that is wrong with the request, and where.")
public record Violation(
        @Schema(
                        description = "JSON Pointer into the request body.",
                        maxLength = 512,
                        extensions = @Extension(name = "x-optional", value = "true"))
                String pointer,
        @Schema(
                        description = "Name of the query or path parameter.",
                        maxLength = 128,
                        extensions = @Extension(name = "x-optional", value = "true"))
                String parameter,
        @Schema(
                        description = "Name of the request header.",
                        maxLength = 128,
                        extensions = @Extension(name = "x-optional", value = "true"))
                String header,
        @Schema(description = "The rule that was broken; never changes.", maxLength = 64) String code,
        @Schema(description = "The rule in the language of the answer.", maxLength = 1024) String detail) {}
