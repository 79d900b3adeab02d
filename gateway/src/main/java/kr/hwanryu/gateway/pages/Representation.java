package kr.hwanryu.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import kr.hwanryu.rest.conditional.EntityTags;

/**
 * The bytes of a document in one coding.
 *
 * @param coding the Content-Encoding, null for none
 * @param etag strong entity tag of these bytes
 */
record Representation(String coding, Buffer body, String etag) {

    static Representation plain(String mediaType, String text) {
        return new Representation(null, Buffer.buffer(text), '"' + EntityTags.hash(mediaType + text) + '"');
    }

    /** Compressed once, as well as gzip can, so that no request waits for it. */
    Representation gzip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(body.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String tag = etag.substring(0, etag.length() - 1) + "-gzip\"";
        return new Representation("gzip", Buffer.buffer(bytes.toByteArray()), tag);
    }

    void write(HttpServerResponse response, String mediaType, boolean headOnly) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (coding != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding);
        }
        if (headOnly) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
