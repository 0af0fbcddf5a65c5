package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Signing in through an OpenID Connect provider, where the settings name one. The provider says who somebody is; which
 * accounts there are and what they may do is still kept here, by the verified e-mail address.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${openita.identity-provider.issuer:}'.isBlank()")
class IdentityProviderConfiguration {

    static final String NAME = "openita";

    /** Asks the provider about itself when somebody first signs in through it: starting does not depend on it. */
    @Bean
    ClientRegistrationRepository identityProvider(Environment settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(Environment settings) {
        return ClientRegistrations.fromIssuerLocation(settings.getRequiredProperty("openita.identity-provider.issuer"))
                .registrationId(NAME)
                .clientId(settings.getRequiredProperty("openita.identity-provider.client"))
                .clientSecret(settings.getRequiredProperty("openita.identity-provider.secret"))
                .scope("openid", "email", "profile")
                .build();
    }

    @Bean
    AuthenticationSuccessHandler identified(AccountStore accounts, Sessions sessions) {
        return (request, response, authentication) ->
                welcome(identity(authentication).flatMap(accounts::withEmail), sessions, request, response);
    }

    private static Optional<String> identity(Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser user && Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail())
                : Optional.empty();
    }

    private static void welcome(
            Optional<SignedInAccount> account,
            Sessions sessions,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        sessions.end(request);
        if (account.isPresent()) {
            sessions.start(account.get(), request, response);
            response.sendRedirect("/desk");
        } else {
            response.sendRedirect("/sign-in?unknown=true");
        }
    }
}
