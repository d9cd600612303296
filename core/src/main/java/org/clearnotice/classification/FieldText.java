package org.clearnotice.classification;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One text of a form, split into words; what is found in it is found once. */
final class FieldText {

    private final List<String> words;
    private final List<String> languages;
    private final List<String> others;
    private @Nullable Map<String, Hit> marks;
    private @Nullable Map<String, Hit> asked;

    /**
     * @param languages whose rules read it
     * @param others whose rules read it where those say nothing: it may be in another language than it says
     */
    FieldText(List<String> words, List<String> languages, List<String> others) {
        this.words = List.copyOf(words);
        this.languages = List.copyOf(languages);
        this.others = List.copyOf(others);
    }

    List<String> words() {
        return words;
    }

    List<String> languages() {
        return languages;
    }

    List<String> others() {
        return others;
    }

    /** The same read in its own languages only. */
    FieldText inOwnLanguages() {
        return new FieldText(words, languages, List.of());
    }

    /** By their names; found when first asked for. */
    Map<String, Hit> marks(Supplier<Map<String, Hit>> search) {
        Map<String, Hit> found = marks;
        if (found == null) {
            found = search.get();
            marks = found;
        }
        return found;
    }

    /** What it asks for, at most one; found when first asked for. */
    Map<String, Hit> asked(Supplier<Map<String, Hit>> search) {
        Map<String, Hit> found = asked;
        if (found == null) {
            found = search.get();
            asked = found;
        }
        return found;
    }
}
