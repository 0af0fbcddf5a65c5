package org.openita.followup;

/** How far a step has come, as far as anybody reported it. */
public enum StepState {
    /** Nobody reported anything: that is not the same as nothing done. */
    UNREPORTED,
    NOT_BEGUN,
    UNDER_WAY,
    DONE;

    static final int ALL = 100;

    static StepState of(int percent) {
        return switch (percent) {
            case 0 -> NOT_BEGUN;
            case ALL -> DONE;
            default -> UNDER_WAY;
        };
    }
}
