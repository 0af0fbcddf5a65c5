package org.openita.result;

import java.util.Optional;

/**
 * What was printed of a result beside its scores, kept as printed.
 *
 * @param source where it was printed
 * @param level the printed name or letter of the level
 * @param provinceRank place within the province, 1 being best
 * @param typeRank place in the country among agencies of the type, 1 being best
 */
public record Published(
        String source, Optional<String> level, Optional<Integer> provinceRank, Optional<Integer> typeRank) {}
