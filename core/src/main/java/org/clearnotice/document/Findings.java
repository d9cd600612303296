package org.clearnotice.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that is wrong, listed at once and in order; clean means that no ERROR is among it. */
public final class Findings implements Iterable<Finding> {

    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> list;

    private Findings(List<Finding> list) {
        this.list = list;
    }

    public static Findings none() {
        return NONE;
    }

    public static Findings of(Finding... findings) {
        return of(List.of(findings));
    }

    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(findings));
    }

    public Findings plus(Findings others) {
        if (others.list.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(list);
        all.addAll(others.list);
        return of(all);
    }

    public Findings plus(Finding finding) {
        return plus(of(finding));
    }

    public Findings only(Predicate<Finding> wanted) {
        return of(list.stream().filter(wanted).toList());
    }

    public Findings errors() {
        return only(finding -> finding.severity() == Severity.ERROR);
    }

    public Findings warnings() {
        return only(finding -> finding.severity() == Severity.WARNING);
    }

    /** True exactly if no finding is an ERROR. */
    public boolean isClean() {
        return errors().list.isEmpty();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public List<Finding> asList() {
        return list;
    }

    public Stream<Finding> stream() {
        return list.stream();
    }

    /**
     * Throws all findings at once unless they are clean.
     *
     * @throws FindingsException if at least one finding is an ERROR
     */
    public void throwIfErrors() {
        if (!isClean()) {
            throw new FindingsException(this);
        }
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** One finding a line. */
    @Override
    public String toString() {
        return String.join("\n", list.stream().map(Finding::toString).toList());
    }
}
