package org.openita.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers, sessions and the proof that a form is ours. Who may use which route is not said here but beside each handler,
 * and the {@link Gatekeeper} closes every route that says nothing.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = """
            default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; \
            base-uri 'self'; form-action 'self'; frame-ancestors 'none'""";

    private static final String IN_A_FRAME = """
            default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *""";

    /** What agencies disclosed may stand in a frame of their own sites; nobody is signed in there. */
    @Bean
    @Order(0)
    SecurityFilterChain forFrames(HttpSecurity http) throws Exception {
        return http.securityMatcher("/agencies/*/disclosure/*/embed")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(IN_A_FRAME))
                        .frameOptions(frames -> frames.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Programs show a token with every request; no cookie counts here, so no form of another site can use one. */
    @Bean
    @Order(1)
    SecurityFilterChain forPrograms(HttpSecurity http, Tokens tokens) throws Exception {
        return guarded(http.securityMatcher("/api/**"))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain forPeople(
            HttpSecurity http,
            CsrfTokenRepository csrfTokens,
            FormOrigin withoutProof,
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<AuthenticationSuccessHandler> identified)
            throws Exception {
        var handler = identified.getIfAvailable();
        if (providers.getIfAvailable() != null && handler != null) {
            http.oauth2Login(
                    login -> login.loginPage("/sign-in").successHandler(handler).failureUrl("/sign-in?unknown=true"));
        }
        return guarded(http)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(withoutProof))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .build();
    }

    private static HttpSecurity guarded(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                        (request, response, denied) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /** A text with the character zero is no text: the database would break on it. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf(0) < 0);
        firewall.setAllowedParameterNames(name -> name.indexOf(0) < 0);
        return firewall;
    }

    /** Nobody reads how long each of the filters took, and to measure it takes longer than what they do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody: without this, Spring Boot would make an account of its own. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
