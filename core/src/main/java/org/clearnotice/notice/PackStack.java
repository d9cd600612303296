package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.NearestName;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;

/** Finds the packs that a city names, bundled or its own, and stacks them after their parents. */
final class PackStack {

    private static final List<String> BUNDLED = List.of("intl", "us", "us-or");

    private final Map<String, RulePack> known = new TreeMap<>();
    private final Map<String, Document> files = new LinkedHashMap<>();
    private final Map<String, RulePack> stacked = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Collection<Finding> findings;

    private PackStack(Collection<Finding> findings) {
        this.findings = findings;
    }

    /** @param own the city's own packs */
    static Jurisdiction of(City city, Document cityFile, List<Document> own, Collection<Finding> findings) {
        PackStack stack = new PackStack(findings);
        BUNDLED.forEach(stack::bundled);
        own.forEach(stack::own);
        stack.add("intl", Place.NONE);
        for (int i = 0; i < city.packs().size(); i++) {
            stack.add(city.packs().get(i), cityFile.placeOf("packs[" + i + "]"));
        }
        return new Jurisdiction(new ArrayList<>(stack.stacked.values()));
    }

    private void bundled(String id) {
        Source source = Source.of("bundled " + id + ".yaml", BundledText.of(PackStack.class, "packs/" + id + ".yaml"));
        List<Finding> own = new ArrayList<>();
        RulePack pack = PackReader.read(Document.yaml(source), own);
        if (pack == null) {
            throw new FindingsException(Findings.of(own));
        }
        known.put(id, pack);
    }

    private void own(Document document) {
        RulePack pack = PackReader.read(document, findings);
        if (pack == null) {
            return;
        }
        Place at = document.placeOf("id");
        if (BUNDLED.contains(pack.id())) {
            findings.add(Finding.error("NOT-18", "'" + pack.id() + "' is the id of a bundled pack")
                    .at(at)
                    .fix("give the city's own pack another id and let it extend '" + pack.id() + "'"));
            return;
        }
        if (known.put(pack.id(), pack) != null) {
            findings.add(Finding.error("NOT-18", "two packs have the id '" + pack.id() + "'")
                    .at(at)
                    .fix("let each have its own"));
        }
        files.put(pack.id(), document);
    }

    private void add(String id, Place namedAt) {
        RulePack pack = known.get(id);
        if (pack == null) {
            Finding finding =
                    Finding.error("NOT-18", "there is no pack '" + id + "'").at(namedAt);
            findings.add(NearestName.of(id, known.keySet())
                    .map(nearest -> finding.fix("did you mean '" + nearest + "'?"))
                    .orElseGet(() -> finding.fix("packs here: " + String.join(", ", known.keySet()))));
            return;
        }
        if (stacked.containsKey(id)) {
            return;
        }
        if (!open.add(id)) {
            findings.add(Finding.error("NOT-18", "pack '" + id + "' extends itself, directly or through its parents")
                    .at(place(id, namedAt))
                    .fix("take one of the parents out"));
            return;
        }
        pack.parents().forEach(parent -> add(parent, place(id, namedAt)));
        Document file = files.get(id);
        if (file != null) {
            loosened(pack, file);
        }
        stacked.putIfAbsent(id, pack);
    }

    private Place place(String id, Place namedAt) {
        Document file = files.get(id);
        return file == null ? namedAt : file.placeOf("id");
    }

    /** A city's own pack may hide more than those before it only by a named person, with a law and a reason. */
    private void loosened(RulePack pack, Document file) {
        Jurisdiction before = new Jurisdiction(new ArrayList<>(stacked.values()));
        pack.exposure().forEach((category, exposure) -> {
            Exposure rule = before.exposure(category);
            if (exposure.hidesMoreThan(rule) && !exposure.isDecided()) {
                findings.add(exposure.looserThan(rule, category).at(file.placeOf("exposure[" + category + "]")));
            }
        });
    }
}
