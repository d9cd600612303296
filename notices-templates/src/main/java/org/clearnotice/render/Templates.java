package org.clearnotice.render;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** The bundled templates, {@code NAME.mustache} beside this class. */
final class Templates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}(\\.mustache)?");

    private final StrictMustache mustache = new StrictMustache(Templates::open);

    private static Reader open(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a template");
        }
        String file = name.endsWith(".mustache") ? name : name + ".mustache";
        InputStream in = Templates.class.getResourceAsStream("templates/" + file);
        if (in == null) {
            throw new IllegalArgumentException("there is no template " + file);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    String render(String template, Map<String, ?> model) {
        return mustache.render(template, model);
    }
}
