package kr.hwanryu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The steps that a document tells its reader to type, read from the document itself: each {@code sh} block under one heading,
 * and the {@code text} block behind it where the document says what comes out.
 */
record Walkthrough(List<Step> steps) {

    private static final String SHELL = "```sh";
    private static final String OUTPUT = "```text";
    private static final String END = "```";

    /**
     * One block of commands.
     *
     * @param line where it begins in the document
     * @param expected what it prints, {@code …} standing for anything; null where the document does not say
     */
    record Step(int line, String commands, String expected) {

        boolean printsAsTold(String output) {
            if (expected == null) {
                return true;
            }
            String told = expected.strip()
                    .lines()
                    .map(String::strip)
                    .map(line -> List.of(line.split("…", -1)).stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*")))
                    .collect(Collectors.joining("\\s*\\R\\s*"));
            return Pattern.compile(told).matcher(output.strip()).matches();
        }
    }

    /** The steps between this heading and the next of its level. */
    static Walkthrough under(String heading, Path document) {
        try {
            return read(heading, Files.readAllLines(document));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Walkthrough read(String heading, List<String> lines) {
        List<Step> steps = new ArrayList<>();
        int from = lines.indexOf(heading) + 1;
        if (from == 0) {
            throw new IllegalStateException("no heading " + heading);
        }
        String level = heading.substring(0, heading.indexOf(' ') + 1);
        for (int at = from; at < lines.size() && !lines.get(at).startsWith(level); at++) {
            if (lines.get(at).equals(SHELL)) {
                String commands = block(lines, at);
                int next = nextText(lines, at + (int) commands.lines().count() + 2);
                steps.add(new Step(at + 1, commands, next < 0 ? null : block(lines, next)));
            }
        }
        return new Walkthrough(steps);
    }

    private static String block(List<String> lines, int opening) {
        int end = opening + 1;
        while (!lines.get(end).equals(END)) {
            end++;
        }
        return String.join("\n", lines.subList(opening + 1, end));
    }

    /** The output of a step stands right behind it, with nothing but an empty line between. */
    private static int nextText(List<String> lines, int after) {
        int at = after;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at < lines.size() && lines.get(at).equals(OUTPUT) ? at : -1;
    }
}
