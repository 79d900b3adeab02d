package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void leaves_a_folder_with_other_files_as_it_is() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "not ours");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThrows(CannotRun.class, () -> DataDirectory.create(folder));
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void closes_its_own_folder_to_others_and_knows_it_again() throws IOException {
        Path own = folder.resolve("data");
        DataDirectory.create(own);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
        Files.writeString(own.resolve("run.json"), "{}");
        assertDoesNotThrow(() -> DataDirectory.create(own));
    }
}
