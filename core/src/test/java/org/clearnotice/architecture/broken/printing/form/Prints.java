package org.clearnotice.architecture.broken.printing.form;

import java.io.IOException;
import java.io.PrintStream;

/** One call a method; those that are named good are allowed. */
final class Prints {

    private Prints() {}

    static void out(String text) {
        System.out.println(text);
    }

    static PrintStream err() {
        return System.err;
    }

    static void trace(IOException trouble) {
        trouble.printStackTrace();
    }

    static void goodPrint(PrintStream to, String text) {
        to.println(text);
    }
}
