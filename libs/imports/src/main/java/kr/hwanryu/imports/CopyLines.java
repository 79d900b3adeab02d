package kr.hwanryu.imports;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/** Writes lines in the text form of PostgreSQL's COPY, a buffer at a time. */
final class CopyLines {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private byte[] buffer = new byte[BUFFER + (BUFFER >> 2)];
    private int length;

    CopyLines(CopyIn copy) {
        this.copy = copy;
    }

    /** Adds one line; a null is {@code \N}. */
    void write(long ordinal, long rowNo, int cell, Object[] values) throws SQLException {
        ascii(Long.toString(ordinal));
        put((byte) '\t');
        ascii(Long.toString(rowNo));
        put((byte) '\t');
        ascii(Integer.toString(cell));
        for (Object value : values) {
            put((byte) '\t');
            if (value == null) {
                ascii("\\N");
            } else {
                text(value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString());
            }
        }
        put((byte) '\n');
        if (length >= BUFFER) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (length > 0) {
            copy.writeToCopy(buffer, 0, length);
            length = 0;
        }
    }

    private void text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                bytes(value.substring(i)
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .getBytes(StandardCharsets.UTF_8));
                return;
            }
            escaped(c);
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '\\' -> ascii("\\\\");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\r' -> ascii("\\r");
            default -> put((byte) c);
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put((byte) text.charAt(i));
        }
    }

    private void bytes(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, buffer, length, encoded.length);
        length += encoded.length;
    }

    private void put(byte one) {
        room(1);
        buffer[length++] = one;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
