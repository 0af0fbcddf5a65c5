package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks every route as everybody: signed out, and in every role, in the own agency and in another. */
@IntegrationTest
@Transactional
class EveryRouteIT {

    private static final String OWN = "tak-pao";
    private static final String OTHER = "example-town";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    Collection<HandlerMapping> allMappings;

    @Autowired(required = false)
    Collection<RouterFunction<?>> functions = List.of();

    @Test
    void everyRouteIsListedWithItsRule() {
        assertThat(routes()).isEqualTo(listed());
    }

    /** Routes of another sort would pass the gatekeeper by: files are all there is beside handlers. */
    @Test
    void thereAreNoRoutesThatTheWalkCannotSee() {
        assertThat(functions).isEmpty();
        assertThat(allMappings)
                .extracting(mapping -> mapping.getClass().getSimpleName())
                .isSubsetOf(
                        "RequestMappingHandlerMapping",
                        "WebMvcEndpointHandlerMapping",
                        "ControllerEndpointHandlerMapping",
                        "AdditionalHealthEndpointPathsWebMvcHandlerMapping",
                        "BeanNameUrlHandlerMapping",
                        "RouterFunctionMapping",
                        "SimpleUrlHandlerMapping",
                        "WelcomePageHandlerMapping",
                        "WelcomePageNotAcceptableHandlerMapping",
                        "DefaultServletHandlerMapping");
    }

    @ParameterizedTest
    @MethodSource("org.openita.access.RouteTable#lines")
    void isOpenToWhomItsRuleSaysAndToNobodyElse(RouteTable.Line line) {
        for (var agency : line.isOfOneAgency() ? List.of(OWN, OTHER) : List.of(OWN)) {
            everybody().forEach(actor -> {
                var answer = ask(line, agency, actor);
                var as = "%s as %s".formatted(line.address(agency), actor.grants());
                if (line.lets(actor, agency)) {
                    assertThat(wasRefused(answer)).as(as).isFalse();
                } else {
                    assertThat(answer).as(as).hasStatus(refusal(line, actor));
                    assertThat(line.rule().equals("CLOSED") || wasRefused(answer))
                            .as(as)
                            .isTrue();
                }
            });
        }
    }

    private MvcTestResult ask(RouteTable.Line line, String agency, Actor actor) {
        var request = mvc.method(HttpMethod.valueOf(line.method())).uri(line.address(agency));
        request = line.isForPrograms() ? request.contentType("text/csv") : request.with(csrf());
        return (actor.isSignedIn() ? request.with(ActingAs.actingAs(actor)) : request).exchange();
    }

    private static HttpStatus refusal(RouteTable.Line line, Actor actor) {
        if (line.rule().equals("CLOSED")) {
            return HttpStatus.NOT_FOUND;
        }
        if (actor.isSignedIn()) {
            return HttpStatus.FORBIDDEN;
        }
        return line.isForPrograms() ? HttpStatus.UNAUTHORIZED : HttpStatus.FOUND;
    }

    /** Whether the handler was never reached: what it may say itself, such as that there is no account 0, is not asked here. */
    private static boolean wasRefused(MvcTestResult answer) {
        var to = answer.getResponse().getHeader("Location");
        var askedToSignIn = answer.getResponse().getStatus() == 302 && to != null && to.startsWith("/sign-in");
        var thrown = answer.getMvcResult().getResolvedException();
        return askedToSignIn
                || (thrown != null
                        && Arrays.stream(thrown.getStackTrace())
                                .anyMatch(frame -> frame.getClassName().equals(Gatekeeper.class.getName())));
    }

    private static List<Actor> everybody() {
        return Stream.concat(
                        Stream.of(Actor.NOBODY),
                        Stream.of(Role.values())
                                .flatMap(role -> role.mayReachAll()
                                        ? Stream.of(ActingAs.actor(role, OWN), ActingAs.everywhere(role))
                                        : Stream.of(ActingAs.actor(role, OWN))))
                .toList();
    }

    private Set<String> routes() {
        var routes = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info)));
        }
        return routes;
    }

    private static List<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + " " + pattern))
                .toList();
    }

    private static Set<String> listed() {
        var listed = new TreeSet<String>();
        RouteTable.lines().forEach(line -> listed.add(line.route()));
        return listed;
    }
}
