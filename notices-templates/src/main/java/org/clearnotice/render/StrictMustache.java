package org.clearnotice.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.ValueCode;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Templates that leave no gap: a name that is missing, null or empty is an error with file and line, every value is escaped,
 * and a template that asks for an unescaped one, or for a pragma, is refused when it is read.
 */
final class StrictMustache {

    private final Factory factory;

    /** @param resolver gives the text of a template by its name */
    StrictMustache(MustacheResolver resolver) {
        this.factory = new Factory(resolver);
    }

    /** @throws MustacheException naming the template and line where something is missing or not allowed */
    String render(String template, Map<String, ?> model) {
        Mustache mustache = factory.compile(template);
        StringWriter out = new StringWriter();
        mustache.execute(out, model);
        return out.toString();
    }

    private static final class Factory extends DefaultMustacheFactory {

        private static final int DEEPEST_PARTIAL = 10;

        Factory(MustacheResolver resolver) {
            super(resolver);
            setRecursionLimit(DEEPEST_PARTIAL);
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new Visitor(this);
        }
    }

    private static final class Visitor extends DefaultMustacheVisitor {

        Visitor(DefaultMustacheFactory factory) {
            super(factory);
        }

        @Override
        public void value(TemplateContext at, String variable, boolean encoded) {
            if (!encoded) {
                throw refused(at, variable, "is not escaped");
            }
            list.add(new StrictValue(at, df, variable));
        }

        @Override
        public void iterable(TemplateContext at, String variable, Mustache body) {
            list.add(new StrictSection(at, df, body, variable));
        }

        @Override
        public void notIterable(TemplateContext at, String variable, Mustache body) {
            list.add(new StrictInverted(at, df, body, variable));
        }

        @Override
        public void pragma(TemplateContext at, String pragma, String arguments) {
            throw refused(at, pragma, "is a pragma, and templates have none");
        }

        @Override
        public void dynamicPartial(TemplateContext at, String variable, String indent) {
            throw refused(at, variable, "is a partial whose name is a value");
        }
    }

    private static final class StrictValue extends ValueCode {

        StrictValue(TemplateContext at, DefaultMustacheFactory factory, String variable) {
            super(at, factory, variable, true);
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            if (String.valueOf(present(get(scopes), tc, name)).isEmpty()) {
                throw refused(tc, name, "is empty");
            }
            return super.execute(writer, scopes);
        }
    }

    private static final class StrictSection extends IterableCode {

        StrictSection(TemplateContext at, DefaultMustacheFactory factory, Mustache body, String variable) {
            super(at, factory, body, variable);
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            present(get(scopes), tc, name);
            return super.execute(writer, scopes);
        }
    }

    private static final class StrictInverted extends NotIterableCode {

        StrictInverted(TemplateContext at, DefaultMustacheFactory factory, Mustache body, String variable) {
            super(at, factory, body, variable);
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            present(get(scopes), tc, name);
            return super.execute(writer, scopes);
        }
    }

    private static Object present(@org.jspecify.annotations.Nullable Object value, TemplateContext at, String name) {
        if (value == null) {
            throw refused(at, name, "is missing");
        }
        return value;
    }

    private static MustacheException refused(TemplateContext at, String name, String rule) {
        return new MustacheException("'" + name + "' " + rule + " (" + at.file() + ":" + at.line() + ")");
    }
}
