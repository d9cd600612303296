package org.clearnotice.notice;

/** Says a phrase in one language, whole or not at all: a missing message or argument is an error, never a gap. */
@FunctionalInterface
public interface Voice {

    /** @throws IllegalStateException naming key, language and argument where the phrase cannot be said */
    String say(Phrase phrase);
}
