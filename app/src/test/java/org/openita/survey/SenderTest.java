package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SenderTest {

    @Test
    void aSubscriberOfIpv6IsOneNetworkWhateverTheAddress() {
        assertThat(Sender.network("2001:db8:1:2::3")).isEqualTo(Sender.network("2001:db8:1:2:ffff::1%eth0"));
        assertThat(Sender.network("2001:db8:1:2::3")).isNotEqualTo(Sender.network("2001:db8:1:3::3"));
    }

    @Test
    void anAddressOfIpv4IsANetworkHoweverItIsWritten() {
        assertThat(Sender.network("192.0.2.1")).isEqualTo("192.0.2.1").isNotEqualTo(Sender.network("192.0.2.2"));
        assertThat(Sender.network("::ffff:c000:201")).isEqualTo("192.0.2.1");
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        assertThat(Sender.network("unknown.invalid")).isEqualTo("unknown.invalid");
    }

    @Test
    void devicesBehindOneAddressDifferByWhatTheirBrowsersSay() {
        assertThat(sender("A", "th")).isEqualTo(sender("A", "th"));
        assertThat(sender("A", "th").device()).isNotEqualTo(sender("B", "th").device());
        assertThat(sender("A", "th").device()).isNotEqualTo(sender("A", "en").device());
        assertThat(sender("A", "th").network()).isEqualTo(sender("B", "en").network());
    }

    private static Sender sender(String agent, String language) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.1");
        request.addHeader("User-Agent", agent);
        request.addHeader("Accept-Language", language);
        return Sender.of(request);
    }
}
