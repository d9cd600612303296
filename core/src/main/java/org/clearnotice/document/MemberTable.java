package org.clearnotice.document;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one object in their order, unmodifiable. */
final class MemberTable extends AbstractMap<String, Node.Member> {

    private final Places places;
    private final MemberNames names;
    private final Node[] values;

    /** Of names and their values in the same order, which stand in {@code places}. */
    MemberTable(Places places, MemberNames names, Node[] values) {
        this.places = places;
        this.names = names;
        this.values = values;
    }

    private Node.Member member(int index) {
        return new Node.Member(places, values[index]);
    }

    @Override
    public Node.@Nullable Member get(Object name) {
        int index = name instanceof String text ? names.index(text) : -1;
        return index < 0 ? null : member(index);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && names.index(text) >= 0;
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public Set<Entry<String, Node.Member>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Node.Member>> iterator() {
                return new Members();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }

    private final class Members implements Iterator<Map.Entry<String, Node.Member>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.size();
        }

        @Override
        public Map.Entry<String, Node.Member> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Map.entry(names.get(next), member(next++));
        }
    }
}
