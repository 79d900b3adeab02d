package kr.hwanryu.gateway.pages;

import java.util.regex.Pattern;

/** The little of Markdown that our changelog is written in: headings, lists, paragraphs, bold, code and links. */
final class Markdown {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    /** Files of the repository are not served: what led to one stays as words. */
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");

    private final StringBuilder html = new StringBuilder();
    private boolean inList;

    private Markdown() {}

    static String html(String text) {
        Markdown writer = new Markdown();
        text.lines().forEach(writer::line);
        writer.list(false);
        return writer.html.toString();
    }

    private void line(String line) {
        if (line.startsWith("- ")) {
            list(true);
            element("li", line.substring(2));
            return;
        }
        list(false);
        if (line.startsWith("#")) {
            int level = line.indexOf(' ');
            // The title is the page's own.
            if (level > 1) {
                element("h" + level, line.substring(level + 1));
            }
        } else if (!line.isBlank()) {
            element("p", line);
        }
    }

    private void list(boolean wanted) {
        if (wanted != inList) {
            html.append(wanted ? "<ul>\n" : "</ul>\n");
            inList = wanted;
        }
    }

    private void element(String name, String text) {
        String inner = PageFiles.escape(text);
        inner = BOLD.matcher(inner).replaceAll("<strong>$1</strong>");
        inner = CODE.matcher(inner).replaceAll("<code>$1</code>");
        inner = LINK.matcher(inner).replaceAll("$1");
        html.append('<')
                .append(name)
                .append('>')
                .append(inner)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
