package org.clearnotice.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.catalog.Catalog;
import org.clearnotice.catalog.CatalogVoice;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.notice.Notice;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.Phrase;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.notice.TranslationState;

/** Says notices in the words of the catalogs: whole in a language, or not at all. */
public final class TemplateNoticeRenderer implements NoticeRenderer {

    private final Catalogs catalogs;

    public TemplateNoticeRenderer(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** With the bundled catalogs. */
    public static TemplateNoticeRenderer bundled() {
        return new TemplateNoticeRenderer(Catalogs.bundled());
    }

    @Override
    public Set<String> languages() {
        return catalogs.languages();
    }

    @Override
    public TranslationState translation(String language) {
        return catalogs.in(language).state();
    }

    @Override
    public Findings findings(Notice notice, String language) {
        Optional<Catalog> catalog = catalogs.find(language);
        if (catalog.isEmpty()) {
            return Findings.of(Finding.error("WOR-01", "there are no words in '" + language + "'")
                    .because("the bundled languages are " + String.join(", ", languages()))
                    .fix("take it out of 'languages' in city.yaml, or write its catalog"));
        }
        List<Finding> findings = new ArrayList<>();
        for (Phrase phrase : notice.phrases()) {
            if (!catalog.get().has(phrase.key())) {
                findings.add(Finding.error(
                        "WOR-02", "the catalog '" + language + "' has no message '" + phrase.key() + "'"));
            }
        }
        if (!notice.hasCityWordsIn(language)) {
            findings.add(Finding.warning(
                            "WOR-03",
                            "the notice is not offered in '" + language + "': words of the city's own lack it: "
                                    + missing(notice, language))
                    .fix("write each text by language, with " + language + ": … beside the others"));
        }
        if (catalog.get().state() == TranslationState.MACHINE_DRAFT) {
            findings.add(Finding.warning(
                            "WOR-04", "the words in '" + language + "' are a machine's draft that no person has signed")
                    .fix("have a person who speaks the language check and sign them"));
        }
        return Findings.of(findings);
    }

    private static String missing(Notice notice, String language) {
        return notice.cityWordsMissingIn(language).stream()
                .map(text -> "'" + text.forStaff(language) + "'")
                .collect(Collectors.joining(", "));
    }

    @Override
    public RenderedNotice render(Notice notice, String language) {
        Catalog catalog = catalogs.in(language);
        return notice.inWords(language, catalog.state(), new CatalogVoice(catalog));
    }
}
