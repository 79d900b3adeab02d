package kr.hwanryu.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import kr.hwanryu.local.CannotRun;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL of this platform from the class path, once for each archive. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder that has {@code bin/postgres} in it. */
    static Path unpackInto(Path folder) {
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotRun("There are no PostgreSQL binaries for this platform (" + archive + ").");
            }
            // Another version has another length, near enough: an upgrade unpacks beside the old one.
            Path home = folder.resolve(archive.replace(".txz", "") + "-" + packed.available());
            if (!Files.exists(home)) {
                Files.createDirectories(folder);
                unpack(packed, home);
            }
            return home;
        } catch (IOException failed) {
            throw new CannotRun("PostgreSQL cannot be unpacked into " + folder, failed);
        }
    }

    static String archive(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String arch = processor.matches("aarch64|arm64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }

    /** Under another name first: a start that is killed half way leaves nothing that looks complete. */
    private static void unpack(InputStream packed, Path home) throws IOException {
        Path partial = home.resolveSibling(home.getFileName() + ".partial");
        delete(partial);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, partial);
            }
        }
        Files.move(partial, home);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive names a file outside of it: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, IOException failed) throws IOException {
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
