package kr.hwanryu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a process and its children take of the machine's memory: PSS, in which a page shared by n counts 1/n for each. */
final class Memory {

    private static final String PSS = "Pss:";
    private static final long KIB = 1024;

    private Memory() {}

    /** Bytes, or nothing where the system does not tell (other systems than Linux, another user's process). */
    static OptionalLong ofProcess(ProcessHandle process) {
        return read(process.pid());
    }

    /** The same with all children: PostgreSQL has one for each connection. */
    static OptionalLong ofTree(ProcessHandle process) {
        OptionalLong own = read(process.pid());
        if (own.isEmpty()) {
            return own;
        }
        long children = process.descendants()
                .mapToLong(child -> read(child.pid()).orElse(0))
                .sum();
        return OptionalLong.of(own.getAsLong() + children);
    }

    private static OptionalLong read(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(PSS))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return OptionalLong.empty();
        }
    }
}
