package org.clearnotice.examples.cityforms.browser;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What every page for residents must hold; what breaks it comes back as lines. */
public final class PageChecks {

    private static final int NARROW = 320;
    private static final int WIDE = 1000;

    private static final String MARKUP = """
            const wrong = [];
            if (document.scripts.length) wrong.push('the page holds a script');
            for (const e of document.querySelectorAll('*')) {
                for (const a of e.attributes) {
                    if (a.name.startsWith('on')) wrong.push('a script in ' + a.name + ' of ' + e.outerHTML.slice(0, 200));
                    if (['for', 'aria-describedby', 'aria-labelledby', 'form'].includes(a.name)) {
                        for (const id of a.value.trim().split(/\\s+/)) {
                            if (!document.getElementById(id)) wrong.push(a.name + ' names no element: ' + id);
                        }
                    }
                    if (a.name === 'href' && a.value.startsWith('#') && !document.getElementById(a.value.slice(1))) {
                        wrong.push('the link leads nowhere: ' + a.value);
                    }
                }
            }
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) wrong.push('two elements are ' + id);
            return wrong;
            """;

    private static final String SIDEWAYS = """
            const root = document.documentElement;
            if (root.scrollWidth <= root.clientWidth) return [];
            const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5)
                .map(e => e.outerHTML.slice(0, 120));
            return ['scrolls sideways: ' + root.scrollWidth + ' > ' + root.clientWidth + ' because of ' + wide.slice(-3)];
            """;

    /** Links inside a sentence are left out, as WCAG 2.2, 2.5.8 does; what is hidden until it has the focus is, too. */
    private static final String TARGETS = """
            return [...document.querySelectorAll(
                    'button, summary, select, input:not([type=hidden]), nav a, li a, header a, footer a, a[class]')]
                .filter(e => e.checkVisibility() && !getComputedStyle(e).clipPath.startsWith('inset'))
                .filter(e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24; })
                .map(e => 'too small to press (' + e.getBoundingClientRect().width + ' x '
                    + e.getBoundingClientRect().height + '): ' + e.outerHTML.slice(0, 120));
            """;

    private PageChecks() {}

    /** Everything that is wrong with the page that is open. */
    public static List<String> of(Page page) {
        List<String> wrong = new ArrayList<>(lines(page, MARKUP));
        for (int width : List.of(WIDE, NARROW)) {
            page.width(width);
            wrong.addAll(lines(page, TARGETS));
            page.accessibilityProblems().forEach(wrong::add);
        }
        for (int percent : List.of(100, 200)) {
            page.textSize(percent);
            lines(page, SIDEWAYS).forEach(line -> wrong.add("with text of " + percent + " % the page " + line));
        }
        page.textSize(100);
        page.width(WIDE);
        return wrong;
    }

    private static List<String> lines(Page page, String script) {
        return page.value(script).values().stream().map(JsonNode::asString).toList();
    }
}
