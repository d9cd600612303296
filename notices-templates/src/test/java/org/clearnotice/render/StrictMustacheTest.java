package org.clearnotice.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictMustacheTest {

    @Test
    void valuesAreEscapedAndNeverTemplates() {
        assertThat(render("<p title=\"{{x}}\">{{x}}</p>", Map.of("x", "<b onclick='y'>&\"{{secret}}")))
                .doesNotContain("<b", "'", "onclick='")
                .contains("&lt;b", "{{secret}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{x}}}", "{{&x}}", "{{%pragma}}", "{{>*x}}"})
    void templatesThatGoAroundEscapingAreRefused(String template) {
        assertThatThrownBy(() -> render(template, Map.of("x", "v"))).hasStackTraceContaining("test.mustache");
    }

    @Test
    void aMissingNullOrEmptyValueIsAnErrorWithItsPlace() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("x", null);
        assertThatThrownBy(() -> render("a\n{{x}}", nothing))
                .hasStackTraceContaining("'x' is missing (test.mustache:2)");
        assertThatThrownBy(() -> render("{{x}}", Map.of())).hasStackTraceContaining("'x' is missing");
        assertThatThrownBy(() -> render("{{x}}", Map.of("x", ""))).hasStackTraceContaining("'x' is empty");
        assertThatThrownBy(() -> render("{{x}}", Map.of("x", Optional.empty()))).hasStackTraceContaining("'x' is");
    }

    @Test
    void aMissingSectionIsAnErrorToo() {
        assertThatThrownBy(() -> render("{{#x}}a{{/x}}", Map.of())).hasStackTraceContaining("'x' is missing");
        assertThatThrownBy(() -> render("{{^x}}a{{/x}}", Map.of())).hasStackTraceContaining("'x' is missing");
        assertThat(render("{{#x}}a{{/x}}{{^x}}b{{/x}}", Map.of("x", List.of()))).isEqualTo("b");
    }

    @Test
    void everyBundledTemplateHasNoGap() {
        assertThatThrownBy(() -> new Templates().render("notice", Map.of())).hasStackTraceContaining("is missing");
        assertThatThrownBy(() -> new Templates().render("../catalog/messages_en", Map.of()))
                .hasStackTraceContaining("is not the name of a template");
    }

    private static String render(String template, Map<String, ?> model) {
        return new StrictMustache(name -> new StringReader(template)).render("test.mustache", model);
    }
}
