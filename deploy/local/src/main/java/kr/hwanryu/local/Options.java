package kr.hwanryu.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the command line asked for. {@code scope}, {@code regions}, {@code agency} and {@code expires} are for a token.
 *
 * @param identity the URL of an identity provider to believe instead of this machine's key; null for that key
 */
record Options(
        String command,
        boolean help,
        Path dataDir,
        int port,
        boolean empty,
        String identity,
        String scope,
        List<String> regions,
        String agency,
        Duration expires) {}
