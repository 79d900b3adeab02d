package kr.hwanryu.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Finds out in which charset a file is. A byte order mark says it, then the sender; else it is UTF-8 when every byte of the
 * file is, and MS949 otherwise. The whole file is looked through: its beginning may be ASCII, and a file that turns out to be
 * the other one at row 900,000 would have been read wrong.
 */
final class TextSniffer {

    private static final int BLOCK = 1 << 16;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TextSniffer() {}

    /**
     * What was found.
     *
     * @param markLength bytes before the text begins
     */
    record Sniffed(Charset charset, int markLength) {}

    /** @throws TableUnreadable when it is empty or no text */
    static Sniffed sniff(Path file, Charset declared) throws IOException {
        try (FileChannel bytes = FileChannel.open(file)) {
            byte[] head = head(bytes);
            if (head.length == 0) {
                throw new TableUnreadable("EMPTY_FILE");
            }
            if (startsWith(head, ZIP) || startsWith(head, OLE2)) {
                throw new TableUnreadable("WORKBOOK_NOT_TEXT");
            }
            Sniffed marked = marked(head);
            return marked != null ? marked : new Sniffed(declared != null ? declared : decoded(bytes), 0);
        }
    }

    private static byte[] head(FileChannel bytes) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(ZIP.length);
        while (head.hasRemaining() && bytes.read(head, head.position()) > 0) {}
        return Arrays.copyOf(head.array(), head.position());
    }

    private static Sniffed marked(byte[] head) {
        if (startsWith(head, UTF_8_MARK)) {
            return new Sniffed(StandardCharsets.UTF_8, UTF_8_MARK.length);
        } else if (startsWith(head, UTF_16LE_MARK)) {
            return new Sniffed(StandardCharsets.UTF_16LE, UTF_16LE_MARK.length);
        } else if (startsWith(head, UTF_16BE_MARK)) {
            return new Sniffed(StandardCharsets.UTF_16BE, UTF_16BE_MARK.length);
        }
        return null;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** Where neither fits to the end, the one that fits longer: its cells that are of no character become faults. */
    private static Charset decoded(FileChannel bytes) throws IOException {
        long utf8 = fits(bytes, StandardCharsets.UTF_8);
        return utf8 == bytes.size() || utf8 >= fits(bytes, TableCharset.MS949)
                ? StandardCharsets.UTF_8
                : TableCharset.MS949;
    }

    /** How many bytes from the beginning are of this charset. */
    private static long fits(FileChannel bytes, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(BLOCK);
        CharBuffer out = CharBuffer.allocate(BLOCK);
        long position = 0;
        int read = bytes.read(in, position);
        while (read > 0 || in.position() > 0) {
            in.flip();
            CoderResult result = decoder.decode(in, out.clear(), read <= 0);
            position += in.position();
            if (result.isError()) {
                return position;
            }
            in.compact();
            read = bytes.read(in, position + in.position());
        }
        return position;
    }
}
