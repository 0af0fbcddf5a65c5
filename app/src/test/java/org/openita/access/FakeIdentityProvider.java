package org.openita.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** An OpenID Connect provider that says of people what a test tells it. */
final class FakeIdentityProvider {

    static final String CLIENT = "openita-test";
    static final FakeIdentityProvider THE_ONE = new FakeIdentityProvider();

    private final RSAKey key = newKey();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpServer server;

    private FakeIdentityProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer("/.well-known/openid-configuration", body -> """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer()));
        answer("/keys", body -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", body -> """
                {"access_token": "of no use", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                """.formatted(tokens.get(code(body))));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Signs a person in who was sent here, and tells where they are sent back to. */
    String signIn(String sentTo, String email, Map<String, Object> claims) {
        return signIn(sentTo, email, claims, key);
    }

    /** The same, by somebody who only pretends to be this provider. */
    String pretendToSignIn(String sentTo, String email) {
        return signIn(sentTo, email, Map.of("email_verified", true), newKey());
    }

    private String signIn(String sentTo, String email, Map<String, Object> claims, RSAKey signature) {
        var asked = UriComponentsBuilder.fromUriString(sentTo).build().getQueryParams();
        var code = UUID.randomUUID().toString();
        tokens.put(code, token(String.valueOf(asked.getFirst("nonce")), email, claims, signature));
        return "/login/oauth2/code/openita?code=" + code + "&state=" + asked.getFirst("state");
    }

    private String token(String nonce, String email, Map<String, Object> claims, RSAKey signature) {
        var now = Instant.now();
        var told = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject of " + email)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("email", email);
        claims.forEach(told::claim);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build();
        var signed = new SignedJWT(header, told.build());
        try {
            signed.sign(new RSASSASigner(signature));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    private static String code(String body) {
        return String.valueOf(UriComponentsBuilder.fromUriString("/?" + body)
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    private void answer(String path, Function<String, String> answer) {
        server.createContext(path, exchange -> {
            var bytes = answer.apply(new String(exchange.getRequestBody().readAllBytes(), UTF_8))
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
