package kr.hwanryu.gateway.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A kind of record whose changes are told as events.
 *
 * @param service whose feed tells them
 * @param name the middle of the type, {@code kr.hwanryu.<name>.<fact>}
 * @param facts the ends of the types
 * @param schema of the contract, that {@code data} has
 * @param names what it is called, in the order of our languages
 */
record EventKind(String service, String name, List<String> facts, String schema, List<String> names) {

    private static final int COLUMNS = 6;

    static List<EventKind> all() {
        List<EventKind> kinds = new ArrayList<>();
        PageFiles.read("pages/events.csv").lines().skip(1).forEach(line -> kinds.add(parse(line)));
        return kinds;
    }

    private static EventKind parse(String line) {
        String[] cells = line.split(",");
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("events.csv: " + line);
        }
        return new EventKind(
                cells[0], cells[1], Arrays.asList(cells[2].split(" ")), cells[3], List.of(cells[4], cells[5]));
    }

    static String table(List<EventKind> kinds, Locale language) {
        StringBuilder rows = new StringBuilder();
        kinds.forEach(kind -> rows.append(kind.row(language)));
        return rows.toString();
    }

    private String row(Locale language) {
        StringBuilder types = new StringBuilder();
        for (String fact : facts) {
            types.append("<li><code>kr.hwanryu.")
                    .append(name)
                    .append('.')
                    .append(fact)
                    .append("</code></li>");
        }
        String title = names.get(language.equals(Locale.KOREAN) ? 0 : 1);
        return "<tr><th scope=\"row\">" + title + "</th><td><a href=\"/v1/events/" + service + "\">" + service
                + "</a></td><td><ul class=\"types\">" + types + "</ul></td><td><code>" + schema + "</code></td></tr>\n";
    }
}
