package kr.hwanryu.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the command line asked for. {@code scope}, {@code regions}, {@code agency} and {@code expires} are for a token. */
record Options(
        String command,
        boolean help,
        Path dataDir,
        int port,
        boolean empty,
        String scope,
        List<String> regions,
        String agency,
        Duration expires) {}
