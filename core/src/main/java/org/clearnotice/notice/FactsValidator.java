package org.clearnotice.notice;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Place;
import org.hibernate.validator.HibernateValidator;

/** Checks a record's constraints and puts each violation where its member stands, in words of our own. */
final class FactsValidator {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new OwnWords())
            .buildValidatorFactory()
            .getValidator();

    private static final Map<String, String> WHO_KNOWS = Map.of(
            "retention", "the records officer knows",
            "purposes", "the team that runs the service knows",
            "collector", "the team that runs the service knows",
            "controller", "the privacy office knows",
            "privacyOffice", "the privacy office knows",
            "log", "whoever runs the site knows",
            "withdrawal", "the privacy office knows",
            "recipients", "the purchase contract says");

    private FactsValidator() {}

    /** What could not be read is not called missing once more. */
    static void check(Object facts, Document document, Collection<Finding> findings) {
        Set<Place> unread = findings.stream()
                .filter(finding -> finding.code().equals("DOC-05"))
                .map(Finding::place)
                .collect(Collectors.toSet());
        VALIDATOR.validate(facts).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(violation -> finding(violation, document))
                .filter(finding -> !unread.contains(finding.place()))
                .forEach(findings::add);
    }

    private static Finding finding(ConstraintViolation<Object> violation, Document document) {
        String path = written(violation.getPropertyPath().toString());
        Object value = violation.getInvalidValue();
        String shown = value instanceof String text ? " is '" + Finding.brief(text) + "'; it" : "";
        String first = path.split("[.\\[]", 2)[0];
        return Finding.error("NOT-01", "'" + path + "'" + shown + " " + violation.getMessage())
                .at(document.placeOf(path))
                .fix(WHO_KNOWS.getOrDefault(first, value == null ? "add it" : ""));
    }

    /** The path of the file's own members. */
    private static String written(String path) {
        return path.replace(".<list element>", "");
    }

    /** No expression language, no message in the language of the machine. */
    private static final class OwnWords implements MessageInterpolator {

        private static final Map<String, String> WORDS = Map.of(
                "{jakarta.validation.constraints.NotNull.message}", "is missing",
                "{jakarta.validation.constraints.NotEmpty.message}", "needs at least one entry");

        @Override
        public String interpolate(String template, Context context) {
            if (template.equals("{jakarta.validation.constraints.NotBlank.message}")) {
                return context.getValidatedValue() == null ? "is missing" : "needs words";
            }
            return WORDS.getOrDefault(template, template);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
