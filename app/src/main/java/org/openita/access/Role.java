package org.openita.access;

import static org.openita.access.Permission.ANSWER_DISCLOSURE;
import static org.openita.access.Permission.APPROVE_PLAN;
import static org.openita.access.Permission.COLLECT_ANSWERS;
import static org.openita.access.Permission.EDIT_PLAN;
import static org.openita.access.Permission.MANAGE_ACCOUNTS;
import static org.openita.access.Permission.MANAGE_AGENCIES;
import static org.openita.access.Permission.MANAGE_TOKENS;
import static org.openita.access.Permission.PUBLISH_PLAN;
import static org.openita.access.Permission.READ_AUDIT;
import static org.openita.access.Permission.READ_UNPUBLISHED;
import static org.openita.access.Permission.RECORD_RESULTS;
import static org.openita.access.Permission.REOPEN_DISCLOSURE;
import static org.openita.access.Permission.REPORT_PROGRESS;
import static org.openita.access.Permission.RUN_ROUND;
import static org.openita.access.Permission.SUBMIT_DISCLOSURE;

import java.util.Set;

/** What somebody is to an agency, or to the whole installation; the one table of who may do what. */
public enum Role {
    /** Keeps accounts, agencies and tokens; reads the audit trail; has no part in the work itself. */
    ADMINISTRATOR(Reach.ANY, MANAGE_ACCOUNTS, MANAGE_AGENCIES, MANAGE_TOKENS, READ_AUDIT),
    /** Runs the year of many agencies: brings results in, compares, publishes. */
    OVERSIGHT(Reach.ANY, MANAGE_AGENCIES, READ_AUDIT, READ_UNPUBLISHED, RECORD_RESULTS, RUN_ROUND, REOPEN_DISCLOSURE),
    /** The integrity officer of an agency. */
    OFFICER(
            Reach.AGENCY,
            READ_AUDIT,
            READ_UNPUBLISHED,
            RECORD_RESULTS,
            RUN_ROUND,
            EDIT_PLAN,
            PUBLISH_PLAN,
            REPORT_PROGRESS,
            ANSWER_DISCLOSURE),
    /** The head of an agency, who approves. */
    HEAD(Reach.AGENCY, READ_AUDIT, READ_UNPUBLISHED, APPROVE_PLAN, SUBMIT_DISCLOSURE, REOPEN_DISCLOSURE),
    /** Carries measures out in a unit of the agency, and shows what the unit has to disclose. */
    UNIT_OFFICER(Reach.AGENCY, READ_UNPUBLISHED, REPORT_PROGRESS, ANSWER_DISCLOSURE),
    /** Assesses what agencies disclose, and asks the public about the agencies assigned. */
    ASSESSOR(Reach.ANY, COLLECT_ANSWERS),
    /** Reads what is not public yet, and changes nothing. */
    VIEWER(Reach.AGENCY, READ_UNPUBLISHED);

    private final Reach reach;

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes is never altered
    private final Set<Permission> permissions;

    Role(Reach reach, Permission... permissions) {
        this.reach = reach;
        this.permissions = Set.of(permissions);
    }

    /** Whether whoever has this role may do it, where the role holds. */
    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the role may be given for all agencies at once. */
    public boolean mayReachAll() {
        return reach == Reach.ANY;
    }

    private enum Reach {
        /** One agency only. */
        AGENCY,
        /** One agency, or all of them. */
        ANY
    }
}
