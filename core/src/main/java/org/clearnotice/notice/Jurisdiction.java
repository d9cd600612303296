package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that hold for a city: packs stacked from the most general to the city's own, where a child adds or tightens.
 *
 * @param packs parents before children
 */
public record Jurisdiction(List<RulePack> packs) {

    public Jurisdiction {
        packs = List.copyOf(packs);
    }

    /** Every element once for each set of conditions, at the strictest level that a pack gives it. */
    public List<RulePack.Element> elements() {
        Map<String, RulePack.Element> strictest = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            for (RulePack.Element element : pack.elements()) {
                strictest.merge(
                        element.fact() + element.when(),
                        element,
                        (old, added) -> added.level().compareTo(old.level()) <= 0 ? added : old);
            }
        }
        return List.copyOf(strictest.values());
    }

    /** The exposure of a category: of the last pack that names it, else of the last that has a default. */
    public Exposure exposure(String category) {
        Exposure found = null;
        for (String name : List.of(category, "default")) {
            for (RulePack pack : packs) {
                Exposure exposure = pack.exposure().get(name);
                found = exposure == null ? found : exposure;
            }
            if (found != null) {
                return found;
            }
        }
        return Exposure.UNKNOWN;
    }

    /** Codes of rights: those of the most specific pack that names any. */
    public List<String> rights() {
        List<String> rights = List.of();
        for (RulePack pack : packs) {
            rights = pack.rights().isEmpty() ? rights : pack.rights();
        }
        return rights;
    }

    /** Languages that a pack demands. */
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        packs.forEach(pack -> languages.addAll(pack.languages()));
        return languages;
    }

    /** Packs that no person has checked. */
    public List<RulePack> drafts() {
        return new ArrayList<>(
                packs.stream().filter(pack -> pack.checkedBy() == null).toList());
    }
}
