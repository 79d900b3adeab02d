package kr.hwanryu.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before the library reads it, which believes what it is told: a cell at {@code ZZZZZZ1} makes it ask
 * for gigabytes, a few kilobytes unpack to any size. What a zip says of sizes is not believed either: each part is unpacked
 * once, and counted.
 */
final class WorkbookGuard {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int DIRECTORY = 1 << 20;
    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 2L << 30;

    private WorkbookGuard() {}

    /**
     * Looks at every part.
     *
     * @return rows of the longest sheet
     * @throws TableUnreadable when it is no workbook, or more than a table can be
     */
    static long rows(Path file) throws IOException {
        refuseOther(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new TableUnreadable("WORKBOOK_OF_TOO_MANY_PARTS", zip.size(), MAX_ENTRIES);
            }
            return rows(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new TableUnreadable(broken, "NOT_A_WORKBOOK");
        }
    }

    private static long rows(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        long rows = 0;
        long left = MAX_UNPACKED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new TableUnreadable("WORKBOOK_BROKEN", entry.getName());
            }
            try (InputStream part = new BufferedInputStream(zip.getInputStream(entry))) {
                PartGuard guard = new PartGuard(entry.getName(), part, left);
                rows = Math.max(rows, guard.rows());
                left -= guard.unpacked();
            }
        }
        return rows;
    }

    private static void refuseOther(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(DIRECTORY);
        }
        if (head.length == 0) {
            throw new TableUnreadable("EMPTY_FILE");
        }
        if (isAt(head, 0, OLE2)) {
            throw new TableUnreadable(contains(head, ENCRYPTED) ? "ENCRYPTED_WORKBOOK" : "OLD_WORKBOOK");
        }
        if (!isAt(head, 0, ZIP)) {
            throw new TableUnreadable("NOT_A_WORKBOOK");
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int start = 0; start <= bytes.length - wanted.length; start++) {
            if (isAt(bytes, start, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, int start, byte[] wanted) {
        for (int offset = 0; offset < wanted.length; offset++) {
            if (start + offset >= bytes.length || bytes[start + offset] != wanted[offset]) {
                return false;
            }
        }
        return true;
    }
}
