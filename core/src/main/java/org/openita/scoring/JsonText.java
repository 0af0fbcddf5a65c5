package org.openita.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** JSON as it is written: commas and escapes are its care, well-formed nesting is the writer's. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    JsonText open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    JsonText name(String name) {
        text(name);
        out.append(':');
        first = true;
        return this;
    }

    JsonText text(String text) {
        separate();
        out.append('"');
        text.chars().forEach(this::escaped);
        out.append('"');
        return this;
    }

    JsonText number(@Nullable BigDecimal number) {
        separate();
        out.append(number == null ? "null" : number.toPlainString());
        return this;
    }

    JsonText flag(boolean flag) {
        separate();
        out.append(flag);
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void escaped(int character) {
        if (character == '"' || character == '\\') {
            out.append('\\').append((char) character);
        } else if (character < ' ') {
            out.append("\\u%04x".formatted(character));
        } else {
            out.append((char) character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
