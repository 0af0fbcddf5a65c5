package org.openita.access;

import org.openita.agency.Agencies;
import org.openita.audit.AuditTrail;
import org.openita.platform.Settings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** As much of the application as making a token takes: the database, the clock, the trail, the agencies. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@Import({Tokens.class, TokenStore.class})
@ComponentScan(
        basePackageClasses = {AuditTrail.class, Agencies.class, Settings.class},
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.openita\\.(audit\\.Audit(Trail|Store)|agency\\.(Agencies|Agency\\w*Store)|platform\\.(Database|Time)Configuration)"))
class TokenContext {}
