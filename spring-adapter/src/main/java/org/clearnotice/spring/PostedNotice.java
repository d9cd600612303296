package org.clearnotice.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.consent.Choice;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubmissionRefused;
import org.clearnotice.render.NoticeMarkup;
import org.jspecify.annotations.Nullable;

/** A form that came back: either it is accepted and has one receipt, or its page is shown again with all that was typed. */
public final class PostedNotice {

    private final NoticeForms forms;
    private final String service;
    private final HttpServletRequest request;
    private PrivacyNotices.@Nullable Accepted accepted;
    private @Nullable SubmissionRefused refused;

    PostedNotice(NoticeForms forms, String service, HttpServletRequest request) {
        this.forms = forms;
        this.service = service;
        this.request = request;
        try {
            this.accepted = forms.notices().accept(service, token(), choices());
        } catch (SubmissionRefused e) {
            this.refused = e;
        }
    }

    /** Whether a receipt can be written: the person pressed send, read a notice of ours, and answered what must be. */
    public boolean isAccepted() {
        return accepted != null && !changesLanguage();
    }

    /** Whether the person pressed a language and not the send button. */
    public boolean changesLanguage() {
        return request.getParameter(NoticeMarkup.LANGUAGE_INPUT) != null;
    }

    private boolean wasSent() {
        return !changesLanguage() || request.getParameter(NoticeMarkup.SENT_INPUT) != null;
    }

    /** The notice for showing the page again: the same showing where it holds, else a new one. */
    public FormNotice again() {
        SubmissionRefused problem = changesLanguage() ? null : refused;
        String language = forms.language(service, request);
        PrivacyNotices.Accepted still = accepted;
        if (still != null && still.words().language().equals(language)) {
            return forms.page(new PrivacyNotices.Shown(still.words(), token()), chosen(), wasSent(), problem);
        }
        return forms.page(forms.notices().noticeFor(service, language), chosen(), wasSent(), problem);
    }

    /** The same for every post of one page: a case number can be made from it. */
    public String showing() {
        return accepted().showing();
    }

    /** Writes the receipt, or finds the first one again. @param internalId such as the case number */
    public Receipt record(String internalId) {
        return forms.notices().record(accepted(), internalId);
    }

    private PrivacyNotices.Accepted accepted() {
        PrivacyNotices.Accepted post = accepted;
        if (post == null || changesLanguage()) {
            throw new IllegalStateException("this post was not accepted; ask isAccepted() first");
        }
        return post;
    }

    private String token() {
        return Optional.ofNullable(request.getParameter(NoticeMarkup.TOKEN_INPUT))
                .orElse("");
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(NoticeMarkup.CHOICE_INPUT)) {
                for (String value : values) {
                    choices.add(Choice.read(name.substring(NoticeMarkup.CHOICE_INPUT.length()), value));
                }
            }
        });
        return choices;
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(NoticeMarkup.CHOICE_INPUT) && values.length == 1) {
                chosen.put(name.substring(NoticeMarkup.CHOICE_INPUT.length()), values[0]);
            }
        });
        return chosen;
    }
}
