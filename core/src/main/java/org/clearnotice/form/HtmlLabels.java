package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.clearnotice.document.LocalText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads as the label of a control, as the question of a group, and as a hint.
 *
 * <p>What is seen comes before what is only heard: labels by {@code for} and around the control, joined in the order of the page,
 * then {@code aria-labelledby}, {@code aria-label} and {@code title}; the nearest text only where none of them says a word.
 */
final class HtmlLabels {

    private static final String[] SPOKEN = {"aria-label", "label", "title"};
    private static final String[] HINTS = {"aria-description", "hint", "help-text", "helper-text", "title"};

    /** These write the text when the page is run. */
    private static final String[] WRITTEN = {
        "th:text",
        "th:utext",
        "data-th-text",
        "v-text",
        "x-text",
        "ng-bind",
        "translate",
        "data-i18n",
        "data-translate",
        "asp-for"
    };

    private final HtmlPage page;
    private final HtmlNearText near;

    HtmlLabels(HtmlPage page) {
        this.page = page;
        this.near = new HtmlNearText(page);
    }

    HtmlLabel of(HtmlControl control) {
        LocalText tied = tied(control);
        if (HtmlWords.says(tied) || control.isHidden()) {
            return HtmlLabel.tied(tied);
        }
        Element element = control.element();
        String guess = control.isCheckbox() || control.isRadio() ? near.besideChoice(control) : "";
        return guess(
                control,
                guess.isEmpty() ? near.before(element, other -> other.index() == control.index(), true) : guess);
    }

    /** Of one choice of several: what stands above it is the question of all. */
    LocalText ofChoice(HtmlControl control) {
        LocalText tied = tied(control);
        if (HtmlWords.says(tied)) {
            return tied;
        }
        String beside = near.besideChoice(control);
        return guess(control, beside.isEmpty() ? near.column(control) : beside).text();
    }

    private HtmlLabel guess(HtmlControl control, String words) {
        return words.isEmpty() ? HtmlLabel.NONE : new HtmlLabel(local(control.element(), words), true);
    }

    private LocalText tied(HtmlControl control) {
        LocalText labels = HtmlWords.local(labelWords(control));
        if (HtmlWords.says(labels)) {
            return labels;
        }
        LocalText referenced = referenced(control.element(), "aria-labelledby", false);
        return !HtmlWords.says(referenced) ? spoken(control.element(), SPOKEN) : referenced;
    }

    private List<HtmlWords> labelWords(HtmlControl control) {
        List<Element> labels = new ArrayList<>(page.labelsFor(control));
        Element around = page.scope(control.element()).label();
        if (around != null && names(around, control) && !labels.contains(around)) {
            labels.add(around);
            labels.sort(Comparator.comparingInt(HtmlControl::position));
        }
        List<HtmlWords> words = new ArrayList<>(1);
        for (Element label : labels) {
            HtmlWords said = page.labelWords(label);
            words.add(said.isEmpty() ? HtmlWords.of(said.language(), written(label)) : said);
        }
        return words;
    }

    /** A label around a control names it, unless it says by id that it names another. */
    private boolean names(Element label, HtmlControl control) {
        return !page.isTied(label) || page.labelsFor(control).contains(label);
    }

    /** What a template writes into a label that is empty in its file: its words tell what is asked. */
    private static String written(Element label) {
        for (Element at = label; at != null; at = at.firstElementChild()) {
            for (String attribute : WRITTEN) {
                if (!HtmlAttributes.of(at, attribute).isBlank()) {
                    return HtmlText.plain(HtmlAttributes.of(at, attribute));
                }
            }
        }
        return "";
    }

    private LocalText spoken(Element element, String... attributes) {
        for (String attribute : attributes) {
            String said = HtmlText.plain(HtmlAttributes.of(element, attribute));
            if (!said.isEmpty()) {
                return local(element, said);
            }
        }
        return LocalText.EMPTY;
    }

    private LocalText local(Element element, String words) {
        return HtmlWords.of(page.scope(element).language(), words).local();
    }

    /** The question of several choices: the name of their group, else the text before the first, else its own label. */
    HtmlLabel ofGroup(List<HtmlControl> group, LocalText firstChoice) {
        HtmlControl first = group.get(0);
        LocalText own = first.isChoice() ? LocalText.EMPTY : tied(first);
        if (HtmlWords.says(own)) {
            return HtmlLabel.tied(own);
        }
        Set<Integer> members = new HashSet<>();
        group.forEach(member -> members.add(member.index()));
        for (HtmlScope at = page.groupAround(first); at != null && begins(at, members); at = next(at)) {
            LocalText name = groupName(at.element());
            if (HtmlWords.says(name)) {
                return HtmlLabel.tied(name);
            }
        }
        Element around = page.scope(first.element()).label();
        Element start = around == null ? first.element() : around;
        String guess = near.before(start, control -> members.contains(control.index()), true);
        return guess.isEmpty() ? new HtmlLabel(firstChoice, HtmlWords.says(firstChoice)) : guess(first, guess);
    }

    static @Nullable HtmlScope next(HtmlScope group) {
        HtmlScope outer = group.outer();
        return outer == null ? null : outer.nearestGroup();
    }

    /** Whether the first question of an element is that of these choices: then its name is their question. */
    boolean begins(HtmlScope group, Set<Integer> members) {
        for (HtmlControl control : page.controlsIn(group.element())) {
            if (!control.isHidden()) {
                return members.contains(control.index());
            }
        }
        return false;
    }

    /** A legend, else what ARIA calls the group. */
    LocalText groupName(Element group) {
        Element legend = page.legend(group);
        LocalText name = legend == null ? LocalText.EMPTY : page.words(legend).local();
        if (!HtmlWords.says(name) && legend != null) {
            name = local(legend, written(legend));
        }
        if (!HtmlWords.says(name)) {
            name = referenced(group, "aria-labelledby", false);
        }
        return !HtmlWords.says(name) ? spoken(group, "aria-label", "label", "legend") : name;
    }

    /** What ARIA describes it by, without messages of error; else its title, where that is no label. */
    LocalText hint(Element element, LocalText label) {
        LocalText described = referenced(element, "aria-describedby", true);
        if (HtmlWords.says(described)) {
            return described;
        }
        LocalText spoken = spoken(element, HINTS);
        return spoken.equals(label) ? LocalText.EMPTY : spoken;
    }

    private LocalText referenced(Element element, String attribute, boolean hint) {
        if (!HtmlAttributes.has(element, attribute)) {
            return LocalText.EMPTY;
        }
        List<HtmlWords> words = new ArrayList<>();
        StringTokenizer ids = new StringTokenizer(HtmlAttributes.of(element, attribute));
        long length = 0;
        while (ids.hasMoreTokens() && length <= page.texts().longest()) {
            Element named = page.byId(ids.nextToken());
            page.texts().count(HtmlText.A_STEP);
            if (named != null && !(hint && isError(named))) {
                HtmlWords said = page.words(named);
                words.add(said);
                length += said.text().length();
            }
        }
        if (words.size() > 1) {
            page.texts().count(length);
        }
        return HtmlWords.local(words);
    }

    /** A message that something was wrong with an answer. */
    static boolean isError(Element element) {
        if (!HtmlAttributes.hasAny(element)) {
            return false;
        }
        String called = element.className().toLowerCase(Locale.ROOT);
        return HtmlAttributes.of(element, "role").equals("alert")
                || called.contains("error")
                || called.contains("invalid-feedback")
                || HtmlAttributes.id(element).endsWith("-error");
    }
}
