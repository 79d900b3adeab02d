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

    private static final int START_TIME = 19;

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    /** The process, if it still is the one we started and has not ended. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessIdentity::isRunning).filter(found -> startOf(found)
                .equals(started));
    }

    /** A process that has ended but that nobody has asked about (a zombie, in containers without an init) runs no more. */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive()
                && !stat(process).map(fields -> "Z".equals(fields[0])).orElse(false);
    }

    private static String startOf(ProcessHandle process) {
        return stat(process)
                .map(fields -> bootId() + "/" + fields[START_TIME])
                .orElseGet(() ->
                        process.info().startInstant().map(Object::toString).orElse("unknown"));
    }

    /** What Linux tells of a process, from its state on; nothing on other systems. */
    private static Optional<String[]> stat(ProcessHandle process) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // The name stands in brackets and may hold spaces and brackets: count the fields behind the last one.
            return Optional.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (IOException notLinuxOrGone) {
            return Optional.empty();
        }
    }

    private static String bootId() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException hidden) {
            return "boot";
        }
    }
}
