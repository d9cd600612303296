package org.clearnotice.form;

import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/** The UI schema of JSON Forms, seen from one place of the data: what no control is for is left out, and not seen. */
final class JsonFormsUiSchema implements UiSchema {

    private static final Look LEFT_OUT = look(Look.LEFT_OUT, true);

    private final JsonFormsTree tree;
    private final JsonFormsTree.@Nullable Spot spot;
    private final @Nullable Look around;

    /**
     * @param spot null where no control is for this place or one within it
     * @param around how the control shows that shows all of this place; null where none does
     */
    JsonFormsUiSchema(JsonFormsTree tree, JsonFormsTree.@Nullable Spot spot, @Nullable Look around) {
        this.tree = tree;
        this.spot = spot;
        this.around = around;
    }

    @Override
    public Look look() {
        if (spot != null && spot.control() != null) {
            return spot.control();
        }
        if (around != null) {
            return look(around.order(), false);
        }
        return spot != null ? Look.PLAIN : LEFT_OUT;
    }

    private static Look look(int order, boolean hidden) {
        LocalText none = LocalText.EMPTY;
        return new Look(none, none, none, none, "", "", null, hidden, null, "", order);
    }

    @Override
    public UiSchema property(String name) {
        return inner(name);
    }

    @Override
    public UiSchema items() {
        return inner("[]");
    }

    private UiSchema inner(String step) {
        Look shown = spot != null && spot.control() != null ? spot.control() : around;
        boolean detailed = spot != null && spot.detailed();
        return new JsonFormsUiSchema(tree, spot == null ? null : spot.met(step), detailed ? null : shown);
    }

    @Override
    public void leftOut(String path) {
        tree.leftOut(path);
    }

    @Override
    public List<Finding> findings() {
        return tree.findings();
    }
}
