package org.clearnotice.document;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object in their order, unmodifiable. A few are found by looking at each, more through a table of slots,
 * very many through the JDK's map, which stays fast however the names were chosen.
 */
final class MemberTable extends AbstractMap<String, Node.Member> {

    private static final int FEW = 8;
    private static final int VERY_MANY = 200;

    private final Places places;
    private final String[] names;
    private final int[] numbers;
    private final Node[] values;
    private final int[] slots;
    private final Map<String, Integer> byName;
    private int repeated = -1;

    /** Of names, their numbers in {@code places}, and values, all in the same order. */
    MemberTable(Places places, String[] names, int[] numbers, Node[] values) {
        this.places = places;
        this.names = names;
        this.numbers = numbers;
        this.values = values;
        boolean slotted = names.length > FEW && names.length <= VERY_MANY;
        slots = new int[slotted ? 2 * Integer.highestOneBit(2 * names.length - 1) : 0];
        byName = names.length > VERY_MANY ? new HashMap<>(2 * names.length) : Map.of();
        for (int i = 0; i < names.length && repeated < 0; i++) {
            if (!enter(i)) {
                repeated = i;
            }
        }
    }

    static MemberTable empty() {
        return new MemberTable(new Places.Everywhere(Place.NONE), new String[0], new int[0], new Node[0]);
    }

    /** The index of the first member whose name stood before; -1 where there is none. */
    int repeated() {
        return repeated;
    }

    @Nullable
    Node value(String name) {
        int index = index(name);
        return index < 0 ? null : values[index];
    }

    /** False where the name stands before already. */
    private boolean enter(int index) {
        if (names.length > VERY_MANY) {
            return byName.putIfAbsent(names[index], index) == null;
        }
        if (slots.length == 0) {
            return index(names[index]) == index;
        }
        int slot = slot(names[index]);
        while (slots[slot] != 0) {
            if (names[slots[slot] - 1].equals(names[index])) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
        return true;
    }

    private int index(String name) {
        if (names.length > VERY_MANY) {
            return byName.getOrDefault(name, -1);
        }
        if (slots.length == 0) {
            return look(name);
        }
        for (int slot = slot(name); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (names[slots[slot] - 1].equals(name)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private int look(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int slot(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & (slots.length - 1);
    }

    private Node.Member member(int index) {
        return new Node.Member(places, numbers[index], values[index]);
    }

    @Override
    public Node.@Nullable Member get(Object name) {
        int index = name instanceof String text ? index(text) : -1;
        return index < 0 ? null : member(index);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && index(text) >= 0;
    }

    @Override
    public int size() {
        return names.length;
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
                return names.length;
            }
        };
    }

    private final class Members implements Iterator<Map.Entry<String, Node.Member>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Node.Member> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Map.entry(names[next], member(next++));
        }
    }
}
