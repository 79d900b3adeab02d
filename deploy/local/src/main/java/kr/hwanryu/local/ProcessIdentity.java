package kr.hwanryu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that is certainly the one we started: its number and when it began. Numbers are used again, so a number alone is
 * never enough to end a process.
 *
 * @param started on Linux the boot's id and the clock tick, which no change of the clock touches; elsewhere the start instant
 */
record ProcessIdentity(long pid, String started) {

    private static final int STARTTIME_AFTER_NAME = 19;

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    /** The process, if it still is the one we started and has not ended. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(found -> startOf(found)
                .equals(started));
    }

    private static String startOf(ProcessHandle process) {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String line = Files.readString(stat);
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            // The name stands in brackets and may hold spaces and brackets: count the fields behind the last one.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return boot + "/" + fields[STARTTIME_AFTER_NAME];
        } catch (IOException notLinux) {
            return process.info().startInstant().map(Object::toString).orElse("unknown");
        }
    }
}
