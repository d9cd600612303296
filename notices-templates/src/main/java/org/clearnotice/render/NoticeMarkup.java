package org.clearnotice.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.catalog.NoticeFormats;
import org.clearnotice.notice.Control;
import org.clearnotice.notice.QuickExit;
import org.clearnotice.notice.RenderedNotice;

/** A notice as HTML that needs no script: its text is exactly the blocks that are hashed, escaped always. */
public final class NoticeMarkup {

    /** Names of the inputs that a form with a notice sends. */
    public static final String TOKEN_INPUT = "clearnotice.shown";

    public static final String LANGUAGE_INPUT = "clearnotice.language";
    public static final String SENT_INPUT = "clearnotice.sent";
    public static final String CHOICE_INPUT = "clearnotice.choice.";

    private final Templates templates = new Templates();

    /** The notice, to stand before the first question; the full layer is folded behind the short one where there are two. */
    public String notice(RenderedNotice notice) {
        Map<String, Object> model = language(notice);
        boolean layered = !notice.shortLayer().isEmpty();
        var shown = layered ? notice.shortLayer() : notice.fullLayer();
        model.put("title", NoticeParts.title(shown));
        model.put("parts", NoticeParts.of(shown));
        model.put(
                "full",
                layered
                        ? List.of(Map.of(
                                "more", NoticeParts.more(shown),
                                "fullTitle", NoticeParts.title(notice.fullLayer()),
                                "parts", NoticeParts.of(notice.fullLayer())))
                        : List.of());
        return templates.render("notice", model);
    }

    /** The way out, to stand before everything else of the page, so that it is the first stop of the Tab key; may be empty. */
    public String exit(RenderedNotice notice) {
        return exits(notice).stream()
                .map(model -> templates.render("exit", model))
                .findFirst()
                .orElse("");
    }

    static List<Map<String, Object>> exits(RenderedNotice notice) {
        QuickExit exit = notice.exit();
        if (exit == null) {
            return List.of();
        }
        Map<String, Object> model = language(notice);
        model.put("address", exit.address());
        model.put("label", exit.label());
        return List.of(model);
    }

    /**
     * The questions of consent, none of them answered for the person.
     *
     * @param chosen purpose to GIVEN or REFUSED, as the person chose before
     * @param problem what is wrong with the answers, in the person's language; empty where nothing is
     */
    public String questions(RenderedNotice notice, Map<String, String> chosen, String problem) {
        Map<String, Object> model = language(notice);
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Control control : notice.questions()) {
            String id = questionId(control);
            questions.add(Map.of(
                    "id",
                    id,
                    "question",
                    control.question(),
                    "problem",
                    problem.isEmpty() ? List.of() : List.of(Map.of("text", problem)),
                    "answers",
                    List.of(answer(control, 0, "GIVEN", chosen), answer(control, 1, "REFUSED", chosen))));
        }
        model.put("questions", questions);
        return templates.render("questions", model);
    }

    /** The id of a question's first answer, for a link that leads to it. */
    public static String answerId(Control control) {
        return questionId(control) + "-0";
    }

    private static String questionId(Control control) {
        return "clearnotice-choice-" + control.purpose();
    }

    /**
     * What the form sends back beside the answers: what was shown, in which language.
     *
     * @param sent whether the person has sent the form before, so that a language pressed later shows its errors again
     */
    public String hidden(String token, String language, boolean sent) {
        return templates.render(
                "hidden",
                Map.of("name", TOKEN_INPUT, "token", token, "lang", language, "sentName", SENT_INPUT, "sent", sent));
    }

    private static Map<String, Object> answer(Control control, int index, String value, Map<String, String> chosen) {
        return Map.of(
                "answerId",
                questionId(control) + "-" + index,
                "name",
                CHOICE_INPUT + control.purpose(),
                "value",
                value,
                "label",
                control.labels().get(index),
                "checked",
                value.equals(chosen.get(control.purpose())));
    }

    private static Map<String, Object> language(RenderedNotice notice) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("lang", notice.language());
        model.put("dir", NoticeFormats.directionOf(notice.language()));
        return model;
    }
}
