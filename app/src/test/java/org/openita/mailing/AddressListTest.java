package org.openita.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openita.mailing.AddressList.Fault;

class AddressListTest {

    @Test
    void eachAddressCountsOnceWhateverStandsBesideIt() {
        var list = AddressList.read(
                "\uFEFFa@example.org\r\n\n\"b@example.org\",สมชาย\nA@EXAMPLE.ORG\n c@example.org \t x");
        assertThat(list.good()).containsExactly("a@example.org", "b@example.org", "c@example.org");
        assertThat(list.repeated()).isEqualTo(1);
        assertThat(list.faults()).isEmpty();
    }

    @Test
    void linesWithoutAnAddressAreNamed() {
        var list = AddressList.read("a@example.org\nสมชาย\nb@localhost\nc @example.org\n<d@example.org>");
        assertThat(list.faults())
                .containsExactly(
                        new Fault(2, "สมชาย"),
                        new Fault(3, "b@localhost"),
                        new Fault(4, "c @example.org"),
                        new Fault(5, "<d@example.org>"));
    }
}
