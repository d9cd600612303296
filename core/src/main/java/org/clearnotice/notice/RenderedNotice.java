package org.clearnotice.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the words of one language, whole in itself: what is shown, hashed, kept for years and repeated by receipts.
 *
 * @param shortLayer empty where the notice has one layer only
 * @param besideFields path of a field to the line that stands beside it
 * @param questions one for each purpose that asks for consent, in the order of the purposes
 * @param send the button that sends the form
 * @param withdraw the question and button that take back what was given
 * @param exit the way out of every page about this service; null where none is needed
 */
public record RenderedNotice(
        String id,
        String version,
        String language,
        TranslationState translation,
        Channel channel,
        List<Block> shortLayer,
        List<Block> fullLayer,
        Map<String, String> besideFields,
        List<Control> questions,
        Control send,
        Control withdraw,
        @Nullable QuickExit exit,
        RecordedFacts facts) {

    public RenderedNotice {
        shortLayer = List.copyOf(shortLayer);
        fullLayer = List.copyOf(fullLayer);
        besideFields = Collections.unmodifiableMap(new LinkedHashMap<>(besideFields));
        questions = List.copyOf(questions);
    }

    /** SHORT where the full layer is folded behind a short one, else FULL. */
    public Layer layerShown() {
        return shortLayer.isEmpty() ? Layer.FULL : Layer.SHORT;
    }

    /** The bytes' text that the digest of a layer is made from, and that is served beside the notice's address. */
    public String words(Layer layer) {
        List<Block> blocks = layer == Layer.SHORT ? shortLayer : fullLayer;
        return NoticeDigest.words(blocks.stream().map(Block::text).toList());
    }

    /** Digest of the layer shown. */
    public Digest digest() {
        return Digest.of(words(layerShown()));
    }

    public Digest fullDigest() {
        return Digest.of(words(Layer.FULL));
    }
}
