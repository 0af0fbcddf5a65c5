package org.openita.framework;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads codes as people write them: {@code o8}, {@code O8}, {@code ๐8} with a Thai zero, {@code 08}, {@code OIT 8},
 * {@code ข้อ ๘}, {@code EIT ส่วนที่ 1 ข้อ 2}. A bare number is an indicator; a number behind a zero or behind the word
 * for heading is a disclosure item.
 */
public final class CodeReader {

    private static final String NUMBER = "0*(\\d+(?:\\.\\d+)*)";
    private static final String HEADING = "(?:หัวข้อที่|หัวข้อ|ข้อที่|ข้อ)";
    private static final String INDICATOR = "(?:ตัวชี้วัดย่อยที่|ตัวชี้วัดย่อย|ตัวชี้วัดที่|ตัวชี้วัด|indicator|ind)";
    private static final String PART = "eit(?:ส่วนที่|part)?0*([12])";

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("overall|total|คะแนนรวม|ภาพรวม|รวม", found -> "overall"),
            new Spelling("(iit|eit|oit)", found -> found.group(1).toUpperCase(Locale.ROOT)),
            new Spelling(PART, found -> "EIT" + found.group(1)),
            new Spelling(PART + "\\.?(?:e|" + HEADING + ")" + NUMBER, found -> part(found, "e")),
            new Spelling(PART + "(?:\\.|" + INDICATOR + ")" + NUMBER, found -> part(found, "")),
            new Spelling("(?:iit)?\\.?i" + NUMBER + "|iit" + HEADING + "?" + NUMBER, found -> "i" + number(found)),
            new Spelling("(?:eit)?\\.?e" + NUMBER + "|eit" + HEADING + NUMBER, found -> "e" + number(found)),
            new Spelling("(?:oit)?\\.?o" + NUMBER + "|oit" + HEADING + "?" + NUMBER, found -> "o" + number(found)),
            new Spelling(HEADING + NUMBER, found -> "o" + found.group(1)),
            new Spelling("0+([1-9]\\d*)", found -> "o" + found.group(1)),
            new Spelling(INDICATOR + NUMBER + "|([1-9]\\d*(?:\\.\\d+)*)", CodeReader::number));

    private CodeReader() {}

    /** The code of this framework that was meant, or nothing where it has none such. */
    public static Optional<Code> read(String written, Framework framework) {
        var plain = plain(written);
        return SPELLINGS.stream()
                .map(spelling -> spelling.read(plain))
                .flatMap(Optional::stream)
                .filter(code -> framework.node(code).isPresent())
                .findFirst();
    }

    private static String plain(String written) {
        var folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Digits.arabic(folded).replaceAll("[\\s\\p{Cf}_:\\-–/()]+", "").replaceAll("^[๏.]+|[.]+$", "");
    }

    private static String part(MatchResult found, String prefix) {
        return "EIT" + found.group(1) + "." + prefix + found.group(2);
    }

    private static String number(MatchResult found) {
        var first = found.group(1);
        return first != null ? first : found.group(2);
    }

    private record Spelling(Pattern pattern, Function<MatchResult, String> canonical) {

        Spelling(String pattern, Function<MatchResult, String> canonical) {
            this(Pattern.compile(pattern), canonical);
        }

        Optional<Code> read(String plain) {
            var matcher = pattern.matcher(plain);
            return matcher.matches() ? Optional.of(new Code(canonical.apply(matcher))) : Optional.empty();
        }
    }
}
