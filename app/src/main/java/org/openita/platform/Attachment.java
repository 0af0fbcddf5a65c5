package org.openita.platform;

/** A file that somebody brought in, its content checked to be of its kind. */
@SuppressWarnings("ArrayRecordComponent") // handed on to be stored, never compared
public record Attachment(FileName name, FileKind kind, byte[] content) {

    /** The most bytes that one may have. */
    public static final int LARGEST = 10 * 1024 * 1024;
}
