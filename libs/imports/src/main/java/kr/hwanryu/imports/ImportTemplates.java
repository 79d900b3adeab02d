package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import kr.hwanryu.rest.problem.Messages;
import kr.hwanryu.tables.TableFormat;
import kr.hwanryu.tables.Template;

/** Files to fill in, with the columns of each list that files are taken of. */
@ApplicationScoped
class ImportTemplates {

    private final ImportIntake intake;

    ImportTemplates(ImportIntake intake) {
        this.intake = intake;
    }

    Response write(TemplateRequest request) {
        Importable importable = intake.requireKnown(request.resource);
        TableFormat format = request.table();
        Locale language = Messages.negotiate(request.acceptLanguage);
        String name = importable.name() + '-' + language.getLanguage() + '.' + format.extension();
        byte[] file = bytes(importable, format, language);
        return Response.ok((StreamingOutput) out -> out.write(file), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                // Its columns follow what the service knows, which no entity tag tells.
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static byte[] bytes(Importable importable, TableFormat format, Locale language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            Template.write(importable.template(), format, language, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
