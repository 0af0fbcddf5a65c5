package org.openita.capture;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much time and room a link may take.
 *
 * @param connect for a connection
 * @param whole from the first question to the last byte, redirects included
 * @param bytes of content, as sent and unpacked
 * @param redirects one after another
 * @param ports that may be asked
 * @param pause between two questions to one host
 * @param atOnce how many hosts are asked at once
 * @param recheck how long a link that works is left alone
 */
@ConfigurationProperties("openita.capture")
public record FetchLimits(
        Duration connect,
        Duration whole,
        int bytes,
        int redirects,
        List<Integer> ports,
        Duration pause,
        int atOnce,
        Duration recheck) {

    public FetchLimits {
        ports = List.copyOf(ports);
    }
}
