package org.clearnotice.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Whose;
import org.clearnotice.form.FieldKind;
import org.jspecify.annotations.Nullable;

/** Reads the lines of {@code raisers.txt}; a line that is wrong is refused and shown. */
final class RaiserReader {

    private static final int CELLS = 6;
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern LIST = Pattern.compile("(\\$[a-z-]+) = (.+)");
    private static final Pattern CATEGORY = Pattern.compile("(pd|x):[A-Za-z]+");

    private final Map<String, List<RaiserTerm>> lists = new HashMap<>();
    private final Map<String, Raiser> raisers = new HashMap<>();
    private String line = "";

    private RaiserReader() {}

    static List<Raiser> read(List<String> lines) {
        RaiserReader reader = new RaiserReader();
        lines.stream().filter(one -> one.startsWith("$")).forEach(reader::list);
        return lines.stream()
                .filter(one -> !one.startsWith("$"))
                .map(reader::raiser)
                .toList();
    }

    private void list(String text) {
        line = text;
        var named = LIST.matcher(text);
        if (!named.matches()) {
            throw wrong("a list is '$name = term / term'");
        }
        if (lists.put(named.group(1), terms(named.group(2))) != null) {
            throw wrong("the list " + named.group(1) + " is there twice");
        }
    }

    private Raiser raiser(String text) {
        line = text;
        String[] cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != CELLS || cells[5].isEmpty() || !ID.matcher(cells[0]).matches()) {
            throw wrong("a raiser is 'id | when | raises | to | duties | why'");
        }
        List<RaiserPart> parts = split(cells[1], "\\+").map(this::part).toList();
        Raiser.Whom raises = known(Raiser.Whom.class, cells[2].toUpperCase(Locale.ROOT), cells[2]);
        Raiser raiser = new Raiser(cells[0], parts, raises, tier(cells[3]), duties(cells[4]), cells[5]);
        if (!raiser.findsFields()) {
            throw wrong("no part finds a field to raise");
        }
        if (raisers.put(raiser.id(), raiser) != null) {
            throw wrong("the id is there twice");
        }
        return raiser;
    }

    private RaiserPart part(String text) {
        boolean several = text.matches("[2-9] of .+");
        String asked = several ? text.substring(5) : text;
        List<RaiserPart.Side> sides = split(asked, "&").map(this::side).toList();
        RaiserPart part = new RaiserPart(several ? text.charAt(0) - '0' : 1, sides);
        if (sides.stream().allMatch(RaiserPart.Side::turned)) {
            throw wrong("'" + text + "' says only what it is not");
        }
        if (sides.size() > 1 && part.terms().anyMatch(RaiserTerm::isOfServices)) {
            throw wrong("'" + text + "' asks of a field what is true of a service: make it a part of its own");
        }
        return part;
    }

    private RaiserPart.Side side(String text) {
        boolean turned = text.startsWith("not ");
        List<RaiserTerm> terms = terms(turned ? text.substring(4) : text);
        if (turned && !terms.stream().allMatch(RaiserTerm::mayBeTurnedRound)) {
            throw wrong("'not' may not stand before personal, sensitive, service= and audience=");
        }
        return new RaiserPart.Side(turned, terms);
    }

    private List<RaiserTerm> terms(String text) {
        List<RaiserTerm> terms = new ArrayList<>();
        split(text, "/").forEach(term -> {
            if (term.startsWith("$")) {
                List<RaiserTerm> list = lists.get(term);
                if (list == null) {
                    throw wrong("there is no list " + term);
                }
                terms.addAll(list);
            } else {
                terms.add(term(term));
            }
        });
        return terms;
    }

    private RaiserTerm term(String text) {
        if (CATEGORY.matcher(text).matches()) {
            return new RaiserTerm.Category(DataCategory.named(text)
                    .orElseThrow(() -> wrong("there is no category '" + text + "'"))
                    .name());
        }
        String value = text.substring(text.indexOf('=') + 1);
        return switch (text.substring(0, text.length() - value.length())) {
            case "whose=" -> new RaiserTerm.Owner(known(Whose.class, value, text));
            case "kind=" -> new RaiserTerm.Kind(known(FieldKind.class, value, text));
            case "audience=" -> new RaiserTerm.For(known(Audience.class, value, text));
            case "service=" -> new RaiserTerm.Service(value);
            default -> mark(text);
        };
    }

    private RaiserTerm mark(String text) {
        return switch (text) {
            case "required" -> new RaiserTerm.Required();
            case "unknown" -> new RaiserTerm.Unknown();
            case "personal" -> new RaiserTerm.Reached(Tier.CONTACT);
            case "sensitive" -> new RaiserTerm.Reached(Tier.SENSITIVE);
            default -> throw wrong("'" + text + "' may not stand here");
        };
    }

    private @Nullable Tier tier(String text) {
        if (text.equals("+1")) {
            return null;
        }
        Tier tier = known(Tier.class, text, text);
        if (tier == Tier.NONE) {
            throw wrong("NONE raises nothing");
        }
        return tier;
    }

    private Set<Duty> duties(String text) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (!text.isEmpty()) {
            split(text, ",").forEach(duty -> duties.add(known(Duty.class, duty, duty)));
        }
        return duties;
    }

    private static Stream<String> split(String text, String sign) {
        return Arrays.stream(text.split(sign, -1)).map(String::strip);
    }

    private <E extends Enum<E>> E known(Class<E> names, String name, String shown) {
        return Arrays.stream(names.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("'" + shown + "' may not stand here"));
    }

    private IllegalStateException wrong(String rule) {
        return new IllegalStateException("raisers.txt: " + rule + ": " + line);
    }
}
