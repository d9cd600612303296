package org.clearnotice.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of a webform's files say: {@code NAME.yml} is the form, {@code NAME.LANG.yml} beside it a translation.
 *
 * @param name of the form: {@code webform.webform.permit}
 * @param language the tag of a translation; empty where the name says none
 * @param suffix of the file: {@code .yml}
 */
record DrupalNames(String name, String language, String suffix) {

    private static final Pattern TRANSLATION =
            Pattern.compile("(.+)\\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4})(\\.[A-Za-z]{1,8})");
    private static final Pattern FILE = Pattern.compile("(.+?)(\\.[A-Za-z]{1,8})?");
    private static final Pattern FOLDER = Pattern.compile("language[/\\\\]([A-Za-z0-9_-]{2,20})[/\\\\][^/\\\\]*");

    /** Drupal's own start of a webform's file: what follows is the form's name, however it looks. */
    private static final String DRUPAL = "webform.webform";

    static DrupalNames of(String file) {
        String last = last(file);
        Matcher translation = TRANSLATION.matcher(last);
        if (translation.matches() && !translation.group(1).equals(DRUPAL)) {
            String tag = LanguageTag.of(translation.group(2));
            if (!tag.isEmpty()) {
                return new DrupalNames(translation.group(1), tag, translation.group(3));
            }
        }
        Matcher plain = FILE.matcher(last);
        boolean suffixed = plain.matches() && plain.group(2) != null;
        return suffixed ? new DrupalNames(plain.group(1), "", plain.group(2)) : new DrupalNames(last, "", "");
    }

    private static String last(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The names under which the form itself may lie beside a translation, the likeliest first. */
    List<String> ofForm() {
        return suffix.equals(".yaml") ? List.of(name + ".yaml", name + ".yml") : List.of(name + suffix, name + ".yaml");
    }

    /** The language of the folder that Drupal exports translations to, {@code language/es/}; empty for any other. */
    static String languageOfFolder(String file) {
        Matcher folder = FOLDER.matcher(file);
        int at = Math.max(0, file.lastIndexOf("language"));
        return folder.region(at, file.length()).matches() ? LanguageTag.of(folder.group(1)) : "";
    }
}
