package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.HtmlSource.codes;
import static org.clearnotice.form.HtmlSource.en;
import static org.clearnotice.form.HtmlSource.field;
import static org.clearnotice.form.HtmlSource.fields;
import static org.clearnotice.form.HtmlSource.form;
import static org.clearnotice.form.HtmlSource.paths;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tags of template languages do to a page that is read without running them. */
class HtmlTemplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input value=\"<%= h(\"x > 1\") %>\" name=a>",
                "<input value=<%= h(\"x > 1\") %> name=a>",
                "<input value='{{ x | default('>') }}' name=a>",
                "<input value={{ x > 1 }} name=a>",
                "<input <% if (a > b) { %> checked <% } %> name=a>",
                "<input {% if a > b %}checked{% endif %} name=a>",
                "<input<?php if ($a > 1): ?> checked<?php endif; ?> name=a>",
                "<input value=\"<?= $x[\"a>b\"] ?>\" name=a>",
                "<input value=\"${fn:escapeXml(param[\"x\"])}\" name=a>",
                "<input value=\"#{bean[\"x\"]}\" name=a>",
                "<input @if($a > 1) checked @endif name=a>",
                "<input value=\"@Html.Raw(\"x > y\")\" name=a>",
                "<input @(x ? \"a>b\" : \"\") name=a>",
                "<input class=\"{{#if x}}y{{/if}}\" name=\"a\">",
                "<input {{ attributes }} name=a>",
                "<input {{#each x as |y|}}data-{{y}}=\"{{> q}}\"{{/each}} name=a>",
                "<input value=\"{!! $x->get(\"y\") !!}\" name=a>",
                "<input value=\"{{{ raw }}}\" name=a>",
                "<% if (a > b) { %><input name=a><% } %>",
                "<?php if ($a > 1): ?><input name=a><?php endif ?>",
                "{% set x = '<input name=b>'|safe %}<input name=a>",
                "{# <input name=b> #}<input name=a>",
                "<%-- <input name=b> --%><input name=a>",
                "{{!-- <input name=b> --}}<input name=a>",
                "{{-- <input name=b> --}}<input name=a>",
                "@* <input name=b> *@<input name=a>",
                "<#-- <input name=b> --><input name=a>",
                "<#if x gt 1><input name=a></#if>",
                "{{! <input name=b> }}<input name=a>",
                "<input name=a><?php // the rest is code: <b \"",
                "{{ x }}<input name=a>{{ y",
                "<input name=a> <% never closed",
                "{{ don't }}<input name=a>",
                "@{ var x = \"a>b\"; }<input name=a>",
                "<p>Write to a@b.org (city)</p><input name=a>",
                "<script>if (a < b && c > d) { x = '{{'; }</script><input name=a>",
                "<style>@media (max-width:1px) { a { b: c } }</style><input name=a>",
                "<p>{{</p><input name=a><p>}}</p>",
                "<p>${ </p><input name=a><p>}</p>",
                "<title>{% block t %}<b{% endblock %}</title><input name=a>",
                "<textarea name=t>{% if x %}</textarea><input name=a>",
                "<h{{ n }}>X</h{{ n }}><input name=a>",
                "<input name=a @click=\"x > 1\" :b=\"y > 2\">"
            })
    void theTagsOfATemplateBreakNoMarkup(String html) {
        assertThat(paths("<form><input name=first>" + html.replace("<textarea name=t", "<textarea name=first")
                        + "</form>"))
                .as(html)
                .startsWith("first")
                .contains("a")
                .doesNotContain("b")
                .hasSizeLessThan(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<input name='{{ name }}'>             | {{ name }}",
                "<input name=\"<%= x(\"a\") %>\">      | <%= x(\"a\") %>",
                "<input name=\"item[${i + 1}].name\">  | item[${i + 1}].name",
                "<input name=q_{{ i }}>                | q_{{ i }}",
                "<input name=\"{% if x %}a{% endif %}\"> | {% if x %}a{% endif %}",
                "<input id=i th:field=*{birthDate}>    | birthDate",
                "<input th:field=${form.birthDate}>    | form.birthDate",
                "<input data-th-field=*{a.b}>          | a.b",
                "<input name=n th:field=*{x}>          | n",
                "<input asp-for=Person.Email id=i>     | Person.Email",
                "<input formControlName=email id=i>    | email",
                "<input wire:model=email>              | email",
                "<input :name=\"'email'\" id=i>        | email",
                "<input :name=field.name id=i>         | i",
                "<input :name=field.name>              | field.name",
                "<input [(ngModel)]=person.email>      | person.email",
                "<input v-model=email id=i>            | i",
                "<input v-model=email>                 | email"
            })
    void aNameIsWhatTheSourceSaysOfIt(String html, String path) {
        assertThat(field(html).path()).isEqualTo(path);
        assertThat(field(html).name()).isEqualTo(path);
    }

    @Test
    void labelsFindTheIdThatABindingWrites() {
        assertThat(field("<label for=email>Mail</label><input th:field=*{email}>")
                        .label())
                .isEqualTo(en("Mail"));
        assertThat(field("<label asp-for=Email></label><input asp-for=Email>").label())
                .isEqualTo(en("Email"));
        assertThat(field("<label asp-for=Email>Mail</label><input asp-for=Email>")
                        .label())
                .isEqualTo(en("Mail"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{{ label }}                     | {{ label }}",
                "Your <%= \"plate\" %>           | Your <%= \"plate\" %>",
                "{% if x %}Plate{% endif %}      | Plate",
                "<?php if ($x): ?>Plate<?php endif ?> | Plate",
                "<?= $t[\"plate\"] ?>            | <?= $t[\"plate\"] ?>",
                "${msg['plate']} (city)          | ${msg['plate']} (city)",
                "#{label.plate}                  | #{label.plate}",
                "{{t \"plate\"}}                 | {{t \"plate\"}}",
                "@lang('plate')                  | @lang('plate')",
                "Plate {# not this #}            | Plate"
            })
    void outputStaysInALabelAndStatementsDoNot(String label, String expected) {
        assertThat(field("<label for=i>" + label + "</label><input id=i name=a>")
                        .label())
                .isEqualTo(en(expected));
    }

    @Test
    void placesAreThoseOfTheFile() {
        assertThat(field("{% if a\n > b %}\n{{ x\n }} <% y %>\n <input name=a>{% endif %}")
                        .at())
                .hasToString("forms/parking.html:5:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{% if age < 18 %}INPUT{% endif %}                              | age < 18",
                "{%- if a -%}{% if b %}INPUT{% endif %}{% endif %}              | a and b",
                "{% if a %}x{% else %}INPUT{% endif %}                          | not (a)",
                "{% if a %}x{% elif b %}INPUT{% else %}y{% endif %}             | not (a) and b",
                "{% if a %}x{% elif b %}y{% else %}INPUT{% endif %}             | not (a) and not (b)",
                "{% unless a %}INPUT{% endunless %}                             | not (a)",
                "{% for x in y %}INPUT{% else %}z{% endfor %}                   |",
                "{% for x in y %}{% if a %}INPUT{% endif %}{% endfor %}         | a",
                "{% if a %}x{% endif %}INPUT                                    |",
                "{% if a %}INPUT                                                |",
                "{% endif %}INPUT{% if a %}                                     |",
                "{{#if a}}INPUT{{/if}}                                          | a",
                "{{#if a}}x{{else}}INPUT{{/if}}                                 | not (a)",
                "{{#if a}}x{{else if b}}INPUT{{/if}}                            | not (a) and b",
                "{{#unless a}}INPUT{{/unless}}                                  | not (a)",
                "{{#minor}}INPUT{{/minor}}                                      | minor",
                "{{^minor}}INPUT{{/minor}}                                      | not (minor)",
                "{{#each x}}INPUT{{/each}}                                      |",
                "{{ if .Minor }}INPUT{{ end }}                                  | .Minor",
                "{{ if .A }}x{{ else }}INPUT{{ end }}                           | not (.A)",
                "<% if @a %>INPUT<% end %>                                      | @a",
                "<% unless @a %>INPUT<% end %>                                  | not (@a)",
                "<% x.each do %><% if a %>INPUT<% end %><% end %>           | a",
                "<% if a %>x<% elsif b %>INPUT<% end %>                         | not (a) and b",
                "<% if (a > b) { %>INPUT<% } %>                                 | a > b",
                "<% if (a) { %>x<% } else { %>INPUT<% } %>                      | not (a)",
                "<% if (a) { %>x<% } else if (b) { %>INPUT<% } %>               | not (a) and b",
                "<% for (X x : y) { %>INPUT<% } %>                              |",
                "<?php if ($a): ?>INPUT<?php endif; ?>                          | $a",
                "<?php if ($a) { ?>INPUT<?php } ?>                              | $a",
                "<?php if ($a): ?>x<?php else: ?>INPUT<?php endif; ?>           | not ($a)",
                "<#if a??>INPUT</#if>                                           | a??",
                "<#if a>x<#else>INPUT</#if>                                     | not (a)",
                "@if($a)\\nINPUT\\n@endif                                       | $a",
                "@unless($a) INPUT @endunless                                   | not ($a)",
                "@if($a) x @else INPUT @endif                                   | not ($a)",
                "@if (Model.A) { INPUT }                                        | Model.A",
                "@if (a) { x } @else { INPUT }                                  | not (a)",
                "@foreach (var x in y) { @if (x.A) { INPUT } }                  | x.A",
                "<c:if test='${a > 1}'>INPUT</c:if>                             | ${a > 1}",
                "<table><c:if test='${a}'><tr><td>INPUT</td></tr></c:if></table> | ${a}",
                "<c:choose><c:when test='${a}'>INPUT</c:when></c:choose>        | ${a}",
                "<th:block th:if='${a}'>INPUT</th:block>                        | ${a}",
                "<ng-container *ngIf='a'>INPUT</ng-container>                   | a",
                "<ui:fragment rendered='#{a}'>INPUT</ui:fragment>               | #{a}",
                "<div th:if='${a}'>INPUT</div>                                  | ${a}",
                "<div th:unless='${a}'>INPUT</div>                              | not (${a})",
                "<div v-if=a><p v-show=b>INPUT</p></div>                        | a and b",
                "<div *ngIf='a'>INPUT</div>                                     | a",
                "<div ng-if=a>INPUT</div>                                       | a",
                "<div data-show-if='a = 1'>INPUT</div>                          | a = 1",
                "<div v-if=a>{% if b %}INPUT{% endif %}</div>                   | a and b",
                "{% if b %}<div v-if=a>INPUT</div>{% endif %}                   | b and a",
                "<input name=x type=radio data-aria-controls=c value=1><div id=c>INPUT</div> | x = 1",
                "<div v-if=a>x</div>INPUT                                       |"
            })
    void aConditionIsKeptAsText(String html, String condition) {
        List<FormField> fields = fields(html.replace("\\n", "\n").replace("INPUT", "<input name=a>"));
        assertThat(fields.get(fields.size() - 1).path()).isEqualTo("a");
        assertThat(fields.get(fields.size() - 1).shownIf()).isEqualTo(condition == null ? "" : condition);
    }

    @Test
    void aBlockWithArgumentsIsOneToo() {
        assertThat(field("<%= form_with(model: @x) do |f| %><% if a %><input name=a><% end %><% end %>")
                        .shownIf())
                .isEqualTo("a");
        assertThat(field("<% if a %><% x.each do |y| %><b></b><% end %><input name=a><% end %>")
                        .shownIf())
                .isEqualTo("a");
    }

    @Test
    void aControlMayHaveItsOwnCondition() {
        assertThat(field("<input name=a v-if=b>").shownIf()).isEqualTo("b");
    }

    @Test
    void codeThatHoldsInputsIsWarnedOf() {
        assertThat(codes("<form><?php echo '<input name=\"x\">' ?></form>")).containsExactly("FORM-21");
        assertThat(codes("<form><?php if ($x) { echo '<select>'; } ?></form>")).containsExactly("FORM-21");
        assertThat(codes("<form>{# <input> #}<!-- <input> --></form>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include 'fields.html' %}",
                "{{> fields}}",
                "{{ include('fields.html') }}",
                "<%= render 'fields' %>",
                "<%- include('fields') %>",
                "<?php include 'fields.php' ?>",
                "<%@ include file='fields.jsp' %>",
                "<jsp:include page='fields.jsp'/>",
                "@include('fields')",
                "@Html.Partial(\"Fields\")",
                "<partial name=_Fields />",
                "<div th:replace='~{fields :: all}'></div>",
                "<#include 'fields.ftl'>"
            })
    void aFileWithinTheFormIsAdvisedOf(String tag) {
        assertThat(codes("<form>" + tag + "<input name=a aria-label=A></form>"))
                .as(tag)
                .containsExactly("FORM-26");
        assertThat(codes(tag + "<form><input name=a aria-label=A></form>"))
                .as(tag)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% csrf_token %}",
                "{{ csrf_field() }}",
                "@csrf",
                "@method('PUT')",
                "@Html.AntiForgeryToken()",
                "{{ form.csrf_token }}",
                "{{ form.hidden_tag() }}"
            })
    void aTechnicalInputOfATagIsAdvisedOfAndNoField(String tag) {
        assertThat(codes("<form>" + tag + "</form>")).as(tag).containsExactly("FORM-25");
        assertThat(paths("<form>" + tag + "</form>")).as(tag).isEmpty();
    }

    @Test
    void aPageOfThymeleafIsReadAsItsOwnPrototype() {
        Form form = form("""
                <html lang=en xmlns:th="http://www.thymeleaf.org"><h1>Dog license</h1>
                <form method=post th:action="@{/dog}"><p role=alert th:if="${problem}" th:text="${problem}"></p>
                <th:block th:utext="${questions}"></th:block>
                <div th:each="dog, i : *{dogs}"><label th:for="${#ids.next('name')}">Name <input th:field="*{dogs[__${i.index}__].name}"></label></div>
                <select th:field="*{breed}"><option th:each="b : ${breeds}" th:value="${b}" th:text="${b}">Poodle</option></select>
                </form></html>""");
        assertThat(form.fields()).extracting(FormField::path).containsExactly("dogs[__${i.index}__].name", "breed");
        assertThat(form.fields().get(0).label()).isEqualTo(en("Name"));
        assertThat(form.title()).isEqualTo(en("Dog license"));
    }
}
