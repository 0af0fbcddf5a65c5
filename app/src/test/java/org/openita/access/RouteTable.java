package org.openita.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Every route and its rule, once more and apart from the handlers, so that neither changes unnoticed. A new route needs a
 * line in {@code routes.txt}: {@code OPEN} to anybody, {@code SIGNED_IN} for everybody with an account, {@code CLOSED} to all, or the
 * permission that it takes.
 */
final class RouteTable {

    private static final String TABLE = "routes.txt";

    private RouteTable() {}

    static List<Line> lines() {
        try (var table = Objects.requireNonNull(RouteTable.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A route with its rule. */
    record Line(String rule, String method, String pattern) {

        static Line of(String line) {
            var words = line.strip().split("\\s+", 3);
            return new Line(words[0], words[1], words[2]);
        }

        String route() {
            return method + " " + pattern;
        }

        boolean isOfOneAgency() {
            return pattern.contains("{code}");
        }

        boolean isForPrograms() {
            return pattern.startsWith("/api/");
        }

        /** Whether a respondent sends it, who need not keep cookies: see {@link FormOrigin}. */
        boolean isAnAnswer() {
            return pattern.startsWith("/s/");
        }

        /** The route in the agency, with something in every other gap. */
        String address(String agency) {
            return pattern.replace("{code}", agency)
                    .replace("{year}", "2567")
                    .replaceAll("\\{ending:[^}]+}", "pdf")
                    .replaceAll("\\{questionnaire:[^}]+}", "IIT")
                    .replaceAll("\\{[^}]+}", "0")
                    .replace("**", "db");
        }

        /** Whether the rule lets whoever it is pass, for the agency of the address. */
        boolean lets(Actor actor, String agency) {
            return switch (rule) {
                case "OPEN" -> true;
                case "CLOSED" -> false;
                case "SIGNED_IN" -> actor.isSignedIn();
                default -> permits(Permission.valueOf(rule), actor, agency);
            };
        }

        private boolean permits(Permission permission, Actor actor, String agency) {
            return actor.grants().stream()
                    .filter(grant -> grant.role().permits(permission))
                    .anyMatch(grant -> grant.agency().isEmpty()
                            || (isOfOneAgency() && grant.agency().get().value().equals(agency)));
        }
    }
}
