package org.clearnotice.form;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What elements of tag libraries write: Spring ({@code form:input path}), JavaServer Faces ({@code h:inputText}), Struts
 * ({@code s:textfield}, {@code html:text}), Grails, ASP.NET, PrimeFaces and others that call inputs by the usual words. Each is
 * turned into the element of HTML that the page will have.
 */
final class HtmlTagLibraries {

    private static final Set<String> STATING = Set.of(
            "c:if",
            "c:choose",
            "c:when",
            "c:otherwise",
            "c:foreach",
            "c:set",
            "s:if",
            "s:elseif",
            "s:else",
            "s:iterator",
            "th:block",
            "ng-container",
            "ui:fragment",
            "ui:repeat",
            "ui:define",
            "ui:composition",
            "ui:decorate",
            "f:view",
            "g:if",
            "g:elseif",
            "g:else",
            "g:each",
            "f:if",
            "f:then",
            "f:else",
            "f:for",
            "logic:equal",
            "logic:present");
    private static final Set<String> FORMS =
            Set.of("form", "form:form", "h:form", "s:form", "html:form", "g:form", "f:form", "aui:form");
    private static final Set<String> LABELS =
            Set.of("form:label", "h:outputlabel", "p:outputlabel", "asp:label", "s:label", "g:label");
    private static final Set<String> MESSAGES = Set.of(
            "spring:message",
            "fmt:message",
            "s:text",
            "bean:message",
            "g:message",
            "h:outputtext",
            "c:out",
            "f:translate",
            "liferay-ui:message");
    private static final Set<String> OPTIONS = Set.of("form:option", "f:selectitem", "asp:listitem", "html:option");
    private static final Set<String> OTHER_VOCABULARIES =
            Set.of("svg", "v", "o", "w", "m", "fb", "og", "xlink", "math");

    private HtmlTagLibraries() {}

    /** Whether this element only says when or how often what is in it is written. */
    static boolean states(String name) {
        return STATING.contains(name);
    }

    /** Whether the name of a library may end at this colon, that is, whether it follows the start of a tag. */
    static boolean mayEndAt(String text, int colon) {
        int i = colon - 1;
        while (i > 0 && colon - i < 12 && Character.isLetter(text.charAt(i))) {
            i--;
        }
        return i >= 0 && text.charAt(i) == '<';
    }

    static boolean isForm(String name) {
        return FORMS.contains(name);
    }

    /** Whether the element is one of a library whose form contains it, so that its {@code <form>} is written by the library. */
    static void convert(Element element) {
        String name = element.normalName();
        if (FORMS.contains(name)) {
            element.tagName("form");
        } else if (LABELS.contains(name)) {
            label(element);
        } else if (MESSAGES.contains(name)) {
            saying(element, "text", "default", "value", "key", "code", "name", "message");
        } else if (OPTIONS.contains(name)) {
            option(element);
        } else {
            String type = type(name, element);
            if (type != null) {
                input(element, type);
            }
        }
    }

    private static void label(Element element) {
        element.tagName("label");
        element.attr("for", first(element, "for", "path", "associatedcontrolid", "key"));
        saying(element, "value", "text");
    }

    private static void option(Element element) {
        element.tagName("option");
        String value = first(element, "value", "itemvalue");
        saying(element, "itemlabel", "text", "label", "value");
        element.attr("value", value);
    }

    /** Its words, where the library has them in an attribute. */
    private static void saying(Element element, String... attributes) {
        if (element.childNodeSize() == 0) {
            element.appendText(first(element, attributes));
        }
    }

    private static @Nullable String type(String name, Element element) {
        int colon = name.indexOf(':');
        String library = name.substring(0, colon);
        String local = name.substring(name.lastIndexOf('.') > colon ? name.lastIndexOf('.') + 1 : colon + 1);
        if (OTHER_VOCABULARIES.contains(library) || (local.equals("text") && !library.equals("html"))) {
            return null;
        }
        String mode = element.attr("textmode").toLowerCase(java.util.Locale.ROOT);
        if (!mode.isEmpty()) {
            return mode.equals("multiline") ? "textarea" : mode.equals("phone") ? "tel" : mode;
        }
        if (library.equals("s") && local.equals("radio")) {
            return HtmlWidgets.RADIOS;
        }
        boolean attribute = local.equals("date") || local.equals("time") || local.equals("number");
        return attribute ? null : HtmlWidgets.typeOrPlain(local);
    }

    private static void input(Element element, String type) {
        String name = first(element, "name", "path", "property", "field");
        String bound = element.attr("value").replaceFirst("^[#$]\\{(.*)}$", "$1");
        boolean binds = !bound.equals(element.attr("value"));
        element.attr(
                "name",
                !name.isEmpty()
                        ? name
                        : !HtmlAttributes.id(element).isEmpty() ? HtmlAttributes.id(element) : binds ? bound : "");
        if (HtmlAttributes.id(element).isEmpty() && !name.isEmpty()) {
            element.attr("id", name);
        }
        String label = first(element, "aria-label", "label", "text");
        if (!label.isEmpty()) {
            element.attr("aria-label", label);
        }
        for (String flag : new String[] {"required", "multiple", "hidden"}) {
            if (element.attr(flag).equalsIgnoreCase("false")) {
                element.removeAttr(flag);
            }
        }
        String declared = element.attr("type");
        HtmlControl.become(element, type.equals("text") && !declared.isBlank() ? declared : type);
    }

    private static String first(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return "";
    }
}
