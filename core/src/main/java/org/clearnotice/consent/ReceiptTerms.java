package org.clearnotice.consent;

import java.util.List;
import java.util.function.Predicate;
import org.clearnotice.document.Node;
import org.clearnotice.notice.DpvVocabulary;

/** Step 7: every term is one of the vocabulary. */
final class ReceiptTerms {

    private final DpvVocabulary vocabulary;

    private ReceiptTerms(DpvVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static void check(Node.Members receipt, DpvVocabulary vocabulary) throws StepFailed {
        ReceiptTerms terms = new ReceiptTerms(vocabulary);
        terms.all(ReceiptTree.texts(receipt, "jurisdiction"), vocabulary::hasLocation, "/jurisdiction");
        List<Node> purposes = ReceiptTree.list(receipt, "purposes");
        for (int i = 0; i < purposes.size(); i++) {
            terms.purpose(purposes.get(i), "/purposes/" + i);
        }
    }

    private void purpose(Node purpose, String at) throws StepFailed {
        all(ReceiptTree.texts(purpose, "terms"), vocabulary::hasPurpose, at + "/terms");
        all(List.of(ReceiptTree.text(purpose, "basis")), vocabulary::hasBasis, at + "/basis");
        if (ReceiptTree.has(purpose, "condition")) {
            all(List.of(ReceiptTree.text(purpose, "condition")), vocabulary::hasCondition, at + "/condition");
        }
        for (Node data : ReceiptTree.list(purpose, "data")) {
            all(List.of(ReceiptTree.text(data, "category")), vocabulary::hasCategory, at + "/data");
        }
        for (Node recipient : ReceiptTree.list(purpose, "recipients")) {
            if (ReceiptTree.has(recipient, "location")) {
                all(List.of(ReceiptTree.text(recipient, "location")), vocabulary::hasLocation, at + "/recipients");
            }
        }
        all(ReceiptTree.texts(purpose, "storage", "locations"), vocabulary::hasLocation, at + "/storage/locations");
    }

    private void all(List<String> terms, Predicate<String> known, String at) throws StepFailed {
        for (String term : terms) {
            if (!known.test(term)) {
                throw new StepFailed(Verdict.UNKNOWN_TERM, 7, at + " holds " + term);
            }
        }
    }
}
