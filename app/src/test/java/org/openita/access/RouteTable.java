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
            OPEN              GET   /agencies/agencies.csv
            OPEN              GET   /agencies/{code}
            OPEN              GET   /agencies/{code}/results/{year}
            OPEN              GET   /agencies/{code}/results/{year}/scores.csv
            OPEN              GET   /agencies/{code}/measures
            OPEN              GET   /agencies/{code}/measures/{year}
            OPEN              GET   /agencies/{code}/measures/{year}/report
            OPEN              GET   /agencies/{code}/measures/{year}/report.{ending:pdf|docx|xlsx}
            OPEN              GET   /api/v1/agencies/{code}/results/{year}
            OPEN              GET   /agencies/{code}/disclosure
            OPEN              GET   /agencies/{code}/disclosure/{year}
            OPEN              GET   /agencies/{code}/disclosure/{year}/embed
            OPEN              GET   /agencies/{code}/disclosure/{year}/items.csv
            OPEN              GET   /agencies/{code}/disclosure/{year}/{item}
            OPEN              GET   /agencies/{code}/disclosure/{year}/files/{file}
            OPEN              GET   /api/v1/agencies/{code}/disclosure/{year}

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
            READ_UNPUBLISHED  GET   /agencies/{code}/captures
            RUN_ROUND         POST  /agencies/{code}/captures
            READ_UNPUBLISHED  GET   /agencies/{code}/captures/{id}
            READ_UNPUBLISHED  GET   /agencies/{code}/captures/{id}/file
            READ_AUDIT        GET   /audit
            READ_AUDIT        GET   /agencies/{code}/audit

            READ_UNPUBLISHED  GET   /agencies/{code}/rounds
            READ_UNPUBLISHED  GET   /agencies/{code}/results/{year}/answers
            RUN_ROUND         GET   /agencies/{code}/rounds/new
            RUN_ROUND         POST  /agencies/{code}/rounds/new
            READ_UNPUBLISHED  GET   /agencies/{code}/rounds/{year}
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/edit
            RUN_ROUND         POST  /agencies/{code}/rounds/{year}/edit
            RUN_ROUND         POST  /agencies/{code}/rounds/{year}/open
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/close
            RUN_ROUND         POST  /agencies/{code}/rounds/{year}/close
            RUN_ROUND         POST  /agencies/{code}/rounds/{year}/codes
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/mail
            RUN_ROUND         POST  /agencies/{code}/rounds/{year}/mail
            RUN_ROUND         GET   /rounds/{year}/reminders
            RUN_ROUND         POST  /rounds/{year}/reminders
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/breakdowns
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/codebook.csv
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/remarks
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/remarks.csv
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/answers-{questionnaire:IIT|EIT1|EIT2}.csv
            READ_UNPUBLISHED  GET   /agencies/{code}/rounds/{year}/{questionnaire:IIT|EIT1}.svg
            READ_UNPUBLISHED  GET   /agencies/{code}/rounds/{year}/{questionnaire:IIT|EIT1}.png
            RUN_ROUND         GET   /agencies/{code}/rounds/{year}/{questionnaire:IIT|EIT1}.pdf
            RUN_ROUND         POST  /agencies/{code}/rounds/{year}/cards.pdf
            RUN_ROUND         GET   /rounds
            RUN_ROUND         GET   /rounds/rounds.csv
            RUN_ROUND         GET   /rounds/new
            RUN_ROUND         POST  /rounds/new
            READ_UNPUBLISHED   GET   /agencies/{code}/rounds/{year}/disclosure
            READ_UNPUBLISHED   GET   /agencies/{code}/rounds/{year}/disclosure/items.csv
            ANSWER_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/units
            ANSWER_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/renewal
            READ_UNPUBLISHED   GET   /agencies/{code}/rounds/{year}/disclosure/readiness
            READ_UNPUBLISHED   GET   /agencies/{code}/rounds/{year}/disclosure/submission
            SUBMIT_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/submission
            SUBMIT_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/approval
            REOPEN_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/reopening
            READ_UNPUBLISHED   GET   /agencies/{code}/rounds/{year}/disclosure/files/{file}
            READ_UNPUBLISHED   GET   /agencies/{code}/rounds/{year}/disclosure/{item}
            ANSWER_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/{item}
            READ_UNPUBLISHED   POST  /agencies/{code}/rounds/{year}/disclosure/{item}/comments
            SUBMIT_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/{item}/approval
            SUBMIT_DISCLOSURE  POST  /agencies/{code}/rounds/{year}/disclosure/{item}/return

            RUN_ROUND         GET   /assignments
            RUN_ROUND         POST  /assignments
            RUN_ROUND         POST  /assignments/withdraw
            SIGNED_IN         GET   /assessments
            COLLECT_ANSWERS   GET   /assessments/{code}/{year}
            COLLECT_ANSWERS   GET   /assessments/{code}/{year}/sheet.xlsx
            COLLECT_ANSWERS   POST  /assessments/{code}/{year}/sheet
            COLLECT_ANSWERS   POST  /assessments/{code}/{year}/answers
            COLLECT_ANSWERS   POST  /assessments/{code}/{year}/interviews
            COLLECT_ANSWERS   POST  /assessments/{code}/{year}/links
            OPEN              GET   /s/{link}
            OPEN              POST  /s/{link}
            OPEN              GET   /s/{link}/
            OPEN              POST  /s/{link}/

            EDIT_PLAN         GET   /agencies/{code}/measures/new
            EDIT_PLAN         POST  /agencies/{code}/measures/new
            READ_UNPUBLISHED  GET   /agencies/{code}/measures/{year}/discussion
            READ_UNPUBLISHED  POST  /agencies/{code}/measures/{year}/discussion
            OPEN              GET   /agencies/{code}/measures/{year}/draft
            OPEN              GET   /agencies/{code}/measures/{year}/draft/report
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/legal-basis
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/legal-basis
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/measures/new
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/measures/new
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/measures/{id}
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/measures/{id}
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/measures/{id}/move
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/measures/{id}/remove
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/measures/{id}/remove
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/discard
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/discard
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/result
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/suggestions
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/suggestions/{place}
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/suggestions/{place}
            EDIT_PLAN         GET   /agencies/{code}/measures/{year}/edit/topics/{topic}
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/edit/topics/{topic}
            OPEN              GET   /agencies/{code}/measures/{year}/follow-up
            PUBLISH_PLAN      POST  /agencies/{code}/measures/{year}/follow-up/publication
            READ_UNPUBLISHED  GET   /agencies/{code}/measures/{year}/progress
            READ_UNPUBLISHED  GET   /agencies/{code}/measures/{year}/steps/{step}
            READ_UNPUBLISHED  POST  /agencies/{code}/measures/{year}/steps/{step}
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/versions
            RECORD_RESULTS    GET   /agencies/{code}/results/import
            RECORD_RESULTS    POST  /agencies/{code}/results/import
            RECORD_RESULTS    GET   /agencies/{code}/results/imports/{id}
            RECORD_RESULTS    POST  /agencies/{code}/results/imports/{id}/confirm
            RECORD_RESULTS    POST  /agencies/{code}/results/imports/{id}/discard
            RECORD_RESULTS    GET   /agencies/{code}/results/{year}/edit
            RECORD_RESULTS    POST  /agencies/{code}/results/{year}/edit
            RECORD_RESULTS    POST  /agencies/{code}/results/{year}/publication
            OPEN              GET   /api/v1/results
            SIGNED_IN         GET   /desk
            MANAGE_AGENCIES   GET   /directory
            MANAGE_AGENCIES   GET   /directory/new
            MANAGE_AGENCIES   POST  /directory/new
            MANAGE_AGENCIES   GET   /directory/{code}
            MANAGE_AGENCIES   POST  /directory/{code}
            MANAGE_AGENCIES   POST  /directory/{code}/units
            MANAGE_AGENCIES   POST  /directory/{code}/units/{number}
            OPEN              GET   /results
            RECORD_RESULTS    GET   /results/import
            RECORD_RESULTS    POST  /results/import
            RECORD_RESULTS    GET   /results/imports/{id}
            RECORD_RESULTS    POST  /results/imports/{id}/confirm
            RECORD_RESULTS    POST  /results/imports/{id}/discard
            OPEN              GET   /results/{year}
            OPEN              GET   /agencies/{code}/measures/{year}/draft/report.{ending:pdf|docx|xlsx}
            OPEN              GET   /agencies/{code}/measures/{year}/follow-up.{ending:pdf|docx}
            READ_UNPUBLISHED  GET   /agencies/{code}/measures/{year}/evidence/{evidence}
            READ_UNPUBLISHED  GET   /agencies/{code}/measures/{year}/progress/{measure}
            EDIT_PLAN         POST  /agencies/{code}/measures/{year}/progress/{measure}/conclusion
            REPORT_PROGRESS   POST  /agencies/{code}/measures/{year}/progress/{measure}/reports
            RECORD_RESULTS    GET   /agencies/{code}/results/import/template.csv
            RECORD_RESULTS    GET   /agencies/{code}/results/import/template.xlsx
            RECORD_RESULTS    GET   /results/import/template.csv
            RECORD_RESULTS    GET   /results/import/template.xlsx
            OPEN              GET   /results/{year}/results.csv
            OPEN              GET   /results/{year}/results.xlsx
            OPEN              GET   /results/{year}/distribution
            OPEN              GET   /results/{year}/provinces
            OPEN              GET   /results/{year}/compare
            OPEN              GET   /api/v1/openapi.json
            RECORD_RESULTS    POST  /api/v1/results/imports
            RECORD_RESULTS    POST  /api/v1/agencies/{code}/results/imports

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
