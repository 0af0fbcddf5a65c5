package org.openita.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openita.TemporaryData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of an application that has an identity provider, and routes that can be probed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import(ProbePages.class)
@ContextConfiguration(initializers = {TemporaryData.class, WithIdentityProvider.Named.class})
@interface WithIdentityProvider {

    /** Names the provider in the settings. */
    final class Named implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "openita.identity-provider.issuer=" + FakeIdentityProvider.THE_ONE.issuer(),
                            "openita.identity-provider.client=" + FakeIdentityProvider.CLIENT,
                            "openita.identity-provider.secret=a secret between the two")
                    .applyTo(context);
        }
    }
}
