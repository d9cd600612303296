package org.clearnotice.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of an object's members in their order. A few are found by looking at each, more through a table of slots, very many
 * through the JDK's map, which stays fast however the names were chosen.
 */
final class MemberNames {

    static final MemberNames NONE = new MemberNames(new String[0]);

    private static final int FEW = 8;
    private static final int VERY_MANY = 200;

    private final String[] names;
    private final int[] slots;
    private final Map<String, Integer> byName;
    private int repeated = -1;

    private MemberNames(String[] names) {
        this.names = names;
        boolean slotted = names.length > FEW && names.length <= VERY_MANY;
        slots = new int[slotted ? 2 * Integer.highestOneBit(2 * names.length - 1) : 0];
        byName = names.length > VERY_MANY ? new HashMap<>(2 * names.length) : Map.of();
        for (int i = 0; i < names.length && repeated < 0; i++) {
            if (!enter(i)) {
                repeated = i;
            }
        }
    }

    /** Those of one document: objects of the same names in the same order, of which a form has many, share them. */
    static final class Shared {

        private final MemberNames[] known = new MemberNames[512];

        /** The names from one place of an array to before another. */
        MemberNames of(String[] names, int from, int to) {
            int hash = to - from;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + names[i].hashCode();
            }
            int at = (hash ^ hash >>> 15) & (known.length - 1);
            MemberNames found = known[at];
            if (found == null || !Arrays.equals(found.names, 0, found.names.length, names, from, to)) {
                found = new MemberNames(Arrays.copyOfRange(names, from, to));
                known[at] = found;
            }
            return found;
        }
    }

    int size() {
        return names.length;
    }

    String get(int index) {
        return names[index];
    }

    /** The index of the first member whose name stood before; -1 where there is none. */
    int repeated() {
        return repeated;
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

    /** -1 where there is no such name. */
    int index(String name) {
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
}
