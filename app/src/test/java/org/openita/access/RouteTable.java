package org.openita.access;

import java.util.List;

/**
 * Every route and its rule, once more and apart from the handlers, so that neither changes unnoticed. A new route needs a
 * line here: {@code OPEN} to anybody, {@code SIGNED_IN} for everybody with an account, {@code CLOSED} to all, or the
 * permission that it takes.
 */
final class RouteTable {

    private static final String TABLE = """
            OPEN              GET   /
            OPEN              GET   /error
            OPEN              POST  /language
            OPEN              GET   /frameworks
            OPEN              GET   /frameworks/{id}
            OPEN              GET   /agencies
            OPEN              GET   /agencies/{code}
            OPEN              GET   /agencies/{code}/seal
            OPEN              GET   /agencies/{code}/results/{year}
            OPEN              GET   /agencies/{code}/results/{year}/scores.csv
            OPEN              GET   /agencies/{code}/measures
            OPEN              GET   /agencies/{code}/measures/{year}
            OPEN              GET   /agencies/{code}/measures/{year}/report
            OPEN              GET   /agencies/{code}/measures/{year}/report.{ending:pdf|docx|xlsx}
            OPEN              GET   /api/v1/agencies/{code}/results/{year}

            OPEN              GET   /sign-in
            OPEN              POST  /sign-in
            OPEN              POST  /sign-out
            OPEN              GET   /setup
            OPEN              POST  /setup
            OPEN              GET   /invitation/{secret}
            OPEN              POST  /invitation/{secret}
            SIGNED_IN         GET   /account
            SIGNED_IN         POST  /account/password
            SIGNED_IN         POST  /account/sign-out-everywhere
            MANAGE_ACCOUNTS   GET   /accounts
            MANAGE_ACCOUNTS   GET   /accounts/new
            MANAGE_ACCOUNTS   POST  /accounts
            MANAGE_ACCOUNTS   GET   /accounts/{id}
            MANAGE_ACCOUNTS   POST  /accounts/{id}/grants
            MANAGE_ACCOUNTS   POST  /accounts/{id}/grants/withdraw
            MANAGE_ACCOUNTS   POST  /accounts/{id}/close
            MANAGE_ACCOUNTS   POST  /accounts/{id}/reopen
            MANAGE_ACCOUNTS   POST  /accounts/{id}/sign-out
            MANAGE_ACCOUNTS   POST  /accounts/{id}/invitation
            MANAGE_TOKENS     GET   /tokens
            MANAGE_TOKENS     POST  /tokens
            MANAGE_TOKENS     POST  /tokens/{id}/revoke
            READ_AUDIT        GET   /audit
            READ_AUDIT        GET   /agencies/{code}/audit

            OPEN              GET   /actuator/health
            CLOSED            GET   /actuator
            CLOSED            GET   /actuator/health/**
            """;

    private RouteTable() {}

    static List<Line> lines() {
        return TABLE.lines().filter(line -> !line.isBlank()).map(Line::of).toList();
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

        /** The route in the agency, with something in every other gap. */
        String address(String agency) {
            return pattern.replace("{code}", agency)
                    .replace("{year}", "2567")
                    .replace("{ending:pdf|docx|xlsx}", "xlsx")
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
