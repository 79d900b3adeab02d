package kr.hwanryu.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void writes_what_a_changelog_has() {
        assertEquals(
                "<p>Said <strong>so</strong>.</p>\n<h2>One</h2>\n<ul>\n<li><code>a &lt; b</code>, see it</li>\n<li>c</li>\n</ul>\n",
                Markdown.html("# Title\n\nSaid **so**.\n\n## One\n- `a < b`, [see](docs/x.md) it\n- c"));
    }
}
