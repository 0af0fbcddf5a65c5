package org.openita.capture;

import java.net.InetAddress;
import java.util.function.Predicate;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.openita.platform.PublicAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one way out to the web: it knows no cookies, proxies or redirects, and keeps no connection. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchLimits.class)
class FetchConfiguration {

    @Bean
    Fetcher fetcher(FetchLimits limits, PublicAddress address) {
        return fetcher(limits, InetAddress::getAllByName, PublicNetwork::holds, "OpenITA (+" + address.of("/") + ")");
    }

    static Fetcher fetcher(
            FetchLimits limits, GuardedNames.Lookup names, Predicate<InetAddress> isPublic, String agent) {
        var patience = Timeout.of(limits.connect());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(names, isPublic))
                .setMaxConnTotal(limits.atOnce())
                .setMaxConnPerRoute(limits.atOnce())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(Timeout.of(limits.whole()))
                        .build())
                .build();
        var client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.whole()))
                        .setConnectionRequestTimeout(Timeout.of(limits.whole()))
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
        return new Fetcher(client, limits);
    }
}
