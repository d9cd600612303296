package org.clearnotice.risk;

import java.util.Arrays;
import java.util.Optional;

/** How heavy data is for the person it is about; the order is the weight. */
public enum Tier {
    /** Not about a person. */
    NONE,
    /** Name, e-mail, phone: small risk, short notice. */
    CONTACT,
    /** Address, birth date, identity number: is each really needed? */
    PERSONAL,
    /** Family violence, health, money, criminal history and the like. */
    SENSITIVE;

    /** The tier that is written so, if there is one. */
    public static Optional<Tier> named(String name) {
        return Arrays.stream(values()).filter(tier -> tier.name().equals(name)).findFirst();
    }

    /** 0 to 3, as receipts and the command line write it. */
    public int level() {
        return ordinal();
    }

    public Tier atLeast(Tier floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }
}
