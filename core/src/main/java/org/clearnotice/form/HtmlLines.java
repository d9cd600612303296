package org.clearnotice.form;

import java.util.Arrays;
import org.clearnotice.document.Place;

/** Which line and column a character of a file stands at. */
final class HtmlLines {

    private final String file;
    private final int[] starts;

    HtmlLines(String file, String text) {
        this.file = file;
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        starts = new int[count];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
    }

    /** The file as a whole for what stands nowhere in it. */
    Place place(int position) {
        if (position < 0) {
            return Place.of(file);
        }
        int found = Arrays.binarySearch(starts, position);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, position - starts[line] + 1);
    }
}
