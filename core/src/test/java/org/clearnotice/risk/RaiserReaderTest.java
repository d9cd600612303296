package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.clearnotice.classification.Whose;
import org.clearnotice.form.FieldKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaiserReaderTest {

    @Test
    void aLineSaysWhatMustComeTogetherWhomItRaisesAndWhy() {
        List<Raiser> raisers = RaiserReader.read(List.of(
                "a-b | 2 of $few & not required + service=ANY | first | SENSITIVE | PROTECTIONS, NOTICE | because",
                "$few = pd:Name / whose=CHILD / kind=FILE",
                "c | audience=CHILDREN | people | +1 | | since"));
        RaiserPart part = new RaiserPart(
                2,
                List.of(
                        new RaiserPart.Side(
                                false,
                                List.of(
                                        new RaiserTerm.Category("pd:Name"),
                                        new RaiserTerm.Owner(Whose.CHILD),
                                        new RaiserTerm.Kind(FieldKind.FILE))),
                        new RaiserPart.Side(true, List.of(new RaiserTerm.Required()))));
        RaiserPart service =
                new RaiserPart(1, List.of(new RaiserPart.Side(false, List.of(new RaiserTerm.Service("ANY")))));
        assertThat(raisers.get(0))
                .isEqualTo(new Raiser(
                        "a-b",
                        List.of(part, service),
                        Raiser.Whom.FIRST,
                        Tier.SENSITIVE,
                        Set.of(Duty.PROTECTIONS, Duty.NOTICE),
                        "because"));
        assertThat(raisers.get(1).to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a | pd:Name | parts | CONTACT | ; a raiser is 'id | when | raises | to | duties | why'",
                "a | pd:Name | parts | CONTACT | | ; a raiser is 'id | when | raises | to | duties | why'",
                "A b | pd:Name | parts | CONTACT | | why; a raiser is 'id | when | raises | to | duties | why'",
                "a | pd:Nmae | parts | CONTACT | | why; there is no category 'pd:Nmae'",
                "a | | parts | CONTACT | | why; '' may not stand here",
                "a | pd:Name + | parts | CONTACT | | why; '' may not stand here",
                "a | $none | parts | CONTACT | | why; there is no list $none",
                "a | whose=NOBODY | parts | CONTACT | | why; 'whose=NOBODY' may not stand here",
                "a | kind=file | parts | CONTACT | | why; 'kind=file' may not stand here",
                "a | audience=CATS | people | CONTACT | | why; 'audience=CATS' may not stand here",
                "a | optional | parts | CONTACT | | why; 'optional' may not stand here",
                "a | pd:Name | all | CONTACT | | why; 'all' may not stand here",
                "a | pd:Name | parts | HIGH | | why; 'HIGH' may not stand here",
                "a | pd:Name | parts | NONE | | why; NONE raises nothing",
                "a | pd:Name | parts | -1 | | why; '-1' may not stand here",
                "a | pd:Name | parts | CONTACT | PRAY | why; 'PRAY' may not stand here",
                "a | not pd:Name | parts | CONTACT | | why; 'not pd:Name' says only what it is not",
                "a | pd:Name & not personal | parts | CONTACT | | why; 'not' may not stand before personal",
                "a | pd:Name & service=ANY | parts | CONTACT | | why; make it a part of its own",
                "a | service=ANY + pd:Name | first | CONTACT | | why; no part finds a field to raise",
                "a | service=ANY | parts | CONTACT | | why; no part finds a field to raise",
                "a | 1 of pd:Name | parts | CONTACT | | why; '1 of pd:Name' may not stand here",
                "$few = ; a list is '$name = term / term'",
                "$few pd:Name; a list is '$name = term / term'",
            })
    void aWrongLineIsRefusedAndShown(String line, String rule) {
        assertThatThrownBy(() -> RaiserReader.read(List.of(line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("raisers.txt: ")
                .hasMessageContaining(rule)
                .hasMessageEndingWith(": " + line);
    }

    @Test
    void anIdOrAListStandsThereOnce() {
        String line = "a | pd:Name | parts | CONTACT | | why";
        assertThatThrownBy(() -> RaiserReader.read(List.of(line, line))).hasMessageContaining("the id is there twice");
        assertThatThrownBy(() -> RaiserReader.read(List.of("$a = pd:Name", "$a = pd:City")))
                .hasMessageContaining("the list $a is there twice");
    }
}
