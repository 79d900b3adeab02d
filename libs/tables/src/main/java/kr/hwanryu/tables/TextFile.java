package kr.hwanryu.tables;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of text in the charset that was found. Bytes of no character are read as U+FFFD, which makes a fault of their cell. */
final class TextFile implements Closeable {

    private final Path path;
    private final TextSniffer.Sniffed sniffed;
    private final long size;
    private final Counted bytes;
    private final Reader reader;

    private TextFile(Path path, TextSniffer.Sniffed sniffed) throws IOException {
        this.path = path;
        this.sniffed = sniffed;
        this.size = Files.size(path);
        this.bytes = new Counted(Files.newInputStream(path));
        this.reader = decoded(bytes);
    }

    static TextFile open(Path path, Charset declared) throws IOException {
        return new TextFile(path, TextSniffer.sniff(path, declared));
    }

    private Reader decoded(InputStream in) throws IOException {
        in.skipNBytes(sniffed.markLength());
        return new InputStreamReader(
                in,
                sniffed.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** The first characters, at most so many, without moving the reader. */
    String head(int most) throws IOException {
        char[] head = new char[most];
        try (Reader again = decoded(Files.newInputStream(path))) {
            int length = 0;
            int read = again.read(head, 0, most);
            while (read > 0) {
                length += read;
                read = again.read(head, length, most - length);
            }
            return new String(head, 0, length);
        }
    }

    Reader reader() {
        return reader;
    }

    Charset charset() {
        return sniffed.charset();
    }

    int progress() {
        return size == 0 ? 100 : (int) (bytes.count * 100 / size);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
