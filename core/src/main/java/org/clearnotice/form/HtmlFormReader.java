package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearnotice.document.Source;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * Reads every input of a page, or of a template that writes one, into exactly one field, in the order of the page; what may be an
 * input but cannot be read is a finding with its place ({@link HtmlFindings}). Nothing is run, fetched or followed.
 *
 * <ul>
 *   <li>Inputs are {@code input}, {@code select} and {@code textarea}, wherever they stand, disabled or not; no buttons. Elements
 *       of one's own and those with the role of an input only where they have a name and no other input in them.
 *   <li>A path is the name, else the id, else what the input is bound to, else {@code input}. Radios, or checkboxes, of one name
 *       in one form are one field; a lone checkbox is a yes or no.
 *   <li>A file is one form, unless forms have different actions as they stand in the file; inputs outside of every form belong to
 *       the first.
 *   <li>Labels: {@link HtmlLabels}. An asterisk that stands alone is no part of one and makes nothing required; only attributes
 *       do. Texts are in the language that the page declares around them.
 *   <li>Sections are the headings and named groups above a field; a group that starts with a question of choices names that
 *       question instead.
 *   <li>{@code hidden} are type and attribute; what a style hides or a {@code template} holds is shown sooner or later.
 *   <li>Tags of template languages are hidden from the parser ({@link HtmlTemplateScanner}): in names, labels and values they stay
 *       as text, of blocks the condition stays, and what a macro writes is a field where it is named literally.
 * </ul>
 *
 * <p>All of it takes linear time; depth, texts and references are bounded by the limits.
 */
final class HtmlFormReader implements FormReader {

    private static final int MAX_DEPTH = 512;
    private static final int HEAD = 20_000;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        if (definition.startsAsJson() || definition.parsed().isPresent()) {
            return Optional.empty();
        }
        String text = definition.text();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String start = head.stripLeading();
        return start.startsWith("<") && !start.startsWith("<?xml")
                ? Optional.of("it starts with a tag")
                : firstTag(head.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> firstTag(String head) {
        return Stream.of("<input", "<form", "<html", "<select", "<textarea", "<label", ":form", ":input")
                .filter(head::contains)
                .findFirst()
                .map(tag -> "it holds " + (tag.startsWith("<") ? tag : "<..." + tag) + ">");
    }

    @Override
    public FormReading read(FormDefinition definition) {
        Source source = definition.source();
        HtmlFindings findings = new HtmlFindings(source.name());
        HtmlLines lines = new HtmlLines(source.name(), definition.text());
        HtmlTemplateText template = HtmlTemplateScanner.scan(definition.text());
        Document document = parser().parseInput(template.markup(), "");
        HtmlTemplateTree.mend(document, template, findings, lines);
        HtmlPage page = new HtmlPage(
                document, template.markup().contains("th:"), new HtmlText(definition.limits(), source.name()), lines);
        HtmlForms forms = new HtmlForms(page, findings);
        HtmlFields fields = new HtmlFields(page, HtmlTemplateConditions.of(template.tags()));
        List<List<HtmlControl>> sent = forms.byAction();
        List<List<List<HtmlControl>>> grouped =
                sent.stream().map(fields::groups).toList();
        definition
                .limits()
                .refuseMoreFields(grouped.stream().mapToInt(List::size).sum(), "the page has", source.name());
        String stem = FormNames.stem(source.name());
        List<Form> read = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            List<FormField> own = fields.of(grouped.get(i));
            forms.remarkFields(grouped.get(i), own);
            read.add(forms.form(i == 0 ? stem : stem + "#" + (i + 1), sent.get(i), own));
        }
        forms.remarkRest();
        return FormReading.of(read.isEmpty() ? List.of(forms.form(stem, List.of(), List.of())) : read, findings.all());
    }

    /** What HTML does not know may close itself, as elements of templates do. */
    private static Parser parser() {
        TagSet tags = TagSet.Html().onNewTag(tag -> {
            if (!tag.isKnownTag()) {
                tag.set(Tag.SelfClose);
            }
        });
        return Parser.htmlParser().tagSet(tags).setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    }
}
