package org.clearnotice.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose data a field holds, and what it is once that is known: an organisation's name is no person's, a dog's age nobody's. */
final class OwnedReading {

    /** What an animal has too. */
    private static final Set<String> OF_ANIMALS = Set.of("pd:Age", "pd:BirthDate", "pd:Gender");

    private final FieldTexts texts;
    private final FormSurroundings form;
    private final Vocabulary words;
    private final List<Evidence> evidence;
    private final Whose whose;
    private final @Nullable Evidence why;

    /** @param evidence to read and to add to */
    OwnedReading(FieldTexts texts, FormSurroundings form, List<Evidence> evidence) {
        this.texts = texts;
        this.form = form;
        this.words = form.words();
        this.evidence = evidence;
        WhoseReading reading = new WhoseReading(texts, form);
        this.whose = reading.whose();
        this.why = reading.evidence();
    }

    Whose whose() {
        return whose;
    }

    /** Why; null where nothing speaks of anybody but the person. */
    @Nullable
    Evidence why() {
        return why;
    }

    /** What it is once it is known whose, and whether it can be that at all; what changes it is told. */
    String owned(String own) {
        Optional<Evidence> place = ofPlaceReported(own);
        if (place.isPresent()) {
            evidence.add(place.get());
            return "x:IncidentLocation";
        }
        Optional<Evidence> animal = ofAnimal(own);
        if (animal.isPresent()) {
            evidence.add(animal.get());
            return "x:NonPersonal";
        }
        Evidence applicant = isNameOfPerson(own) ? null : form.organisation();
        boolean applied = applicant != null && (whose == Whose.ORGANISATION || OwnedCategory.isBudget(own));
        String category = applied
                ? OwnedCategory.ofApplicant(own)
                : isNameOfPerson(own) ? own : OwnedCategory.of(own, whose, namesThing(false));
        Evidence told = why == null && applied ? applicant : why;
        if (told != null && !category.equals(own)) {
            evidence.add(told);
        }
        return category;
    }

    /** A point on the map in the report of a problem. */
    private Optional<Evidence> ofPlaceReported(String own) {
        return own.equals("pd:GPSCoordinate") && whose == Whose.PERSON
                ? words.marked(form.title(), "@incident").map(hit -> hit.evidence("title"))
                : Optional.empty();
    }

    private Optional<Evidence> ofAnimal(String own) {
        return OF_ANIMALS.contains(own) && whose == Whose.PERSON && why == null
                ? words.marked(texts.label(), "@animal")
                        .map(hit -> hit.evidence("label"))
                        .or(() -> words.marked(texts.name(), "@animal").map(hit -> hit.evidence("name")))
                : Optional.empty();
    }

    /** A form that an organisation fills in asks for first names of persons all the same. */
    private boolean isNameOfPerson(String own) {
        return own.equals("pd:Name")
                && form.organisation() != null
                && form.organisation() == why
                && words.marked(texts.label(), "@name-part").isPresent();
    }

    /**
     * By its label, unless that speaks of somebody; where it says "name" alone, or nothing, by its name and the steps above it: but the
     * name of an upload says "file" or "document" of itself.
     */
    boolean namesThing(boolean upload) {
        boolean somebody = why != null && whose != Whose.ORGANISATION && whose != Whose.PLACE_OF_INCIDENT;
        if (somebody) {
            return false;
        }
        boolean bare =
                !upload && texts.label().stream().allMatch(text -> text.words().size() <= 1);
        boolean byName = evidence.stream().anyMatch(told -> told.where().equals("name"));
        return words.marked(texts.label(), "@thing").isPresent()
                || (byName && words.marked(texts.label(), "@matter").isPresent())
                || (bare
                        && words.marked(texts.name(), "@thing")
                                .or(() -> words.marked(texts.parents(), "@thing"))
                                .isPresent());
    }
}
