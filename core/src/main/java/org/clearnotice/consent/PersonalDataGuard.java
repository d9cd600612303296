package org.clearnotice.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.classification.BundledLines;
import org.clearnotice.document.Node;

/** Step 8: no text of a receipt looks like an e-mail address, an internet address or a user agent. */
final class PersonalDataGuard {

    private static final Set<String> OFFICES = Set.of("/controller/email", "/rights/email", "/withdrawal/email");

    private record Named(String name, Pattern pattern) {}

    private final List<Named> patterns = new ArrayList<>();

    PersonalDataGuard() {
        for (String line : BundledLines.of(PersonalDataGuard.class, "personal-data.txt")) {
            String[] parts = line.split("\t", 2);
            patterns.add(new Named(parts[0], Pattern.compile(parts[1])));
        }
    }

    void check(Node.Members receipt) throws StepFailed {
        List<Pattern> offices = Stream.of("controller", "rights", "withdrawal")
                .map(member -> ReceiptTree.text(receipt, member, "email"))
                .filter(email -> !email.isEmpty())
                .map(email -> Pattern.compile(
                        "(?<![A-Za-z0-9._%+-])" + Pattern.quote(email) + "(?![A-Za-z0-9-])(?!\\.[A-Za-z0-9])"))
                .toList();
        check(receipt, "", offices);
    }

    private void check(Node node, String at, List<Pattern> offices) throws StepFailed {
        if (node instanceof Node.Members object) {
            for (var member : object.members().entrySet()) {
                check(member.getValue().value(), at + "/" + member.getKey(), offices);
            }
        } else if (node instanceof Node.Elements list) {
            for (int i = 0; i < list.elements().size(); i++) {
                check(list.elements().get(i), at + "/" + i, offices);
            }
        } else if (node instanceof Node.Text text && !OFFICES.contains(at)) {
            check(text.value(), at, offices);
        }
    }

    private void check(String value, String at, List<Pattern> offices) throws StepFailed {
        String rest = value;
        for (Pattern office : offices) {
            rest = office.matcher(rest).replaceAll("");
        }
        boolean numbers = at.endsWith("/law") || at.endsWith("/version");
        for (Named named : patterns) {
            boolean address = named.name().startsWith("IP");
            if (!(numbers && address) && named.pattern().matcher(rest).find()) {
                throw new StepFailed(Verdict.PERSONAL_DATA, 8, at + " looks like it holds an " + named.name());
            }
        }
    }
}
