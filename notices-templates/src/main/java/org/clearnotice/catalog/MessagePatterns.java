package org.clearnotice.catalog;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;

/** What a message asks for. */
final class MessagePatterns {

    private MessagePatterns() {}

    /**
     * The names of its arguments.
     *
     * @throws IllegalArgumentException if the pattern is none, numbers its arguments, or formats one in a way of its own:
     *     values come formatted, and only plurals and choices are made here
     */
    static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                throw new IllegalArgumentException("arguments have names: " + pattern);
            }
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(part));
            }
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.SIMPLE) {
                throw new IllegalArgumentException("values come formatted: " + pattern);
            }
        }
        return names;
    }
}
