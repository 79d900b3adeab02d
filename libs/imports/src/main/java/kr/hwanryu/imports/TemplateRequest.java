package kr.hwanryu.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.HttpHeaders;
import kr.hwanryu.rest.contract.Label;
import kr.hwanryu.tables.TableFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Which template is wanted. */
public class TemplateRequest {

    /** The forms of a template; spelled as the query parameter that it is. */
    @Schema(name = "ImportTemplateFormat")
    public enum Format {
        @Label(ko = "엑셀 통합 문서", en = "Excel workbook")
        xlsx,
        @Label(ko = "쉼표로 구분한 텍스트", en = "comma-separated text")
        csv
    }

    @RestQuery
    @NotNull
    @Size(max = 64)
    @Parameter(
            description = "The list that the rows are of, as its path calls it.",
            required = true,
            schema = @Schema(type = SchemaType.STRING, maxLength = 64))
    public String resource;

    @RestQuery
    @DefaultValue("xlsx")
    @Parameter(description = "The form of the file.")
    public Format format;

    @RestHeader(HttpHeaders.ACCEPT_LANGUAGE)
    @Parameter(hidden = true)
    public String acceptLanguage;

    TableFormat table() {
        return format == Format.csv ? TableFormat.CSV : TableFormat.XLSX;
    }
}
