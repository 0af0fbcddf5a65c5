package org.openita.access;

/** Something that may be done, in one agency or in all of them; {@link Role} says who may. */
public enum Permission {
    /** Make, change and close accounts. */
    MANAGE_ACCOUNTS,
    /** Register agencies, change their names and units. */
    MANAGE_AGENCIES,
    /** Make and revoke the tokens of programs. */
    MANAGE_TOKENS,
    /** Read who changed what. */
    READ_AUDIT,
    /** Read results and plans before they are published. */
    READ_UNPUBLISHED,
    /** Enter and import results. */
    RECORD_RESULTS,
    /** Prepare, open and close rounds of surveys, and see how answering goes. */
    RUN_ROUND,
    /** Collect answers of the public, in the rounds one is assigned to. */
    COLLECT_ANSWERS,
    /** Write findings, suggestions and measures, and submit them. */
    EDIT_PLAN,
    /** Approve a submitted plan or send it back. */
    APPROVE_PLAN,
    /** Make an approved plan public. */
    PUBLISH_PLAN,
    /** Report the progress of measures. */
    REPORT_PROGRESS,
    /** Show what the disclosure items ask for. */
    ANSWER_DISCLOSURE,
    /** Approve what is shown and submit it to the assessors. */
    SUBMIT_DISCLOSURE,
    /** Let work begin again on what was submitted. */
    REOPEN_DISCLOSURE
}
