package kr.hwanryu.local.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import kr.hwanryu.local.CannotRun;

/**
 * As whom PostgreSQL runs. It refuses to run as root; an ordinary user needs nothing special. For root, a user namespace in
 * which we are nobody is best, since the files stay root's; where the kernel or a container forbids it, the files are given to
 * {@code nobody} instead.
 *
 * @param prefix what stands before every command of PostgreSQL
 * @param owner whose the files must be
 */
record ServerAccount(List<String> prefix, String owner) {

    private static final String ROOT = "root";
    private static final String NOBODY = "nobody";

    static ServerAccount ofThisMachine() {
        String user = System.getProperty("user.name");
        if (!ROOT.equals(user)) {
            return new ServerAccount(List.of(), user);
        }
        if (works("unshare", "-U", "true")) {
            return new ServerAccount(List.of("unshare", "-U"), ROOT);
        }
        List<String> asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups");
        if (works("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups", "true")) {
            return new ServerAccount(asNobody, NOBODY);
        }
        throw new CannotRun("PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' works here."
                + " Start Hwanryu as an ordinary user.");
    }

    /** Makes the folder and all in it the server's, and lets the server reach it. */
    void own(Path folder) {
        try {
            if (NOBODY.equals(owner)) {
                // Passing through is all that the server may do in the folder above.
                Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
            }
            if (Files.getOwner(folder).getName().equals(owner)) {
                return;
            }
            UserPrincipal principal =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            Files.walkFileTree(folder, new GivingTo(principal));
        } catch (IOException failed) {
            throw new CannotRun("The files of PostgreSQL in " + folder + " cannot be given to " + owner, failed);
        }
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class GivingTo extends SimpleFileVisitor<Path> {

        private final UserPrincipal owner;

        GivingTo(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.setOwner(file, owner);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.setOwner(folder, owner);
            return FileVisitResult.CONTINUE;
        }
    }
}
