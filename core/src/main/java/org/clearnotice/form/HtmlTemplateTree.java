package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts back into a parsed page what was hidden of its template, and what its macros write. */
final class HtmlTemplateTree {

    private final HtmlTemplateText template;
    private final HtmlFindings findings;
    private final HtmlLines lines;
    private final List<Comment> comments = new ArrayList<>();

    private HtmlTemplateTree(HtmlTemplateText template, HtmlFindings findings, HtmlLines lines) {
        this.template = template;
        this.findings = findings;
        this.lines = lines;
    }

    static void mend(Document document, HtmlTemplateText template, HtmlFindings findings, HtmlLines lines) {
        if (template.isTemplate()) {
            HtmlTemplateTree tree = new HtmlTemplateTree(template, findings, lines);
            document.traverse((node, depth) -> tree.restore(node));
            tree.comments.forEach(tree::written);
            template.tags().forEach(tree::remark);
        }
    }

    private void restore(Node node) {
        if (node instanceof TextNode text && HtmlTemplateMask.isHidden(text.getWholeText())) {
            text.text(HtmlTemplateMask.restore(text.getWholeText()));
        } else if (node instanceof Comment comment) {
            comments.add(comment);
        } else if (node instanceof Element element && element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (HtmlTemplateMask.isHidden(attribute.getValue())) {
                    attribute.setValue(HtmlTemplateMask.restore(attribute.getValue()));
                }
            }
        }
    }

    private void written(Comment comment) {
        int start = comment.sourceRange().startPos();
        for (Element element : template.macros().at(start).elements()) {
            element.getAllElements().forEach(part -> HtmlControl.writtenAt(part, start));
            comment.before(element);
        }
    }

    private void remark(HtmlTemplateTag tag) {
        switch (template.macros().at(tag.start()).remark()) {
            case UNREAD -> findings.unread(tag.shown(), lines.place(tag.start()));
            case TECHNICAL -> findings.technical(tag.shown(), lines.place(tag.start()));
            case INCLUDED -> findings.elsewhere("'" + tag.shown() + "'", lines.place(tag.start()));
            case NOTHING, KIND_UNKNOWN -> {}
        }
    }
}
