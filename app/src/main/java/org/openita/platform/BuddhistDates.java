package org.openita.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How dates are written: always in the Buddhist Era. */
public final class BuddhistDates {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Pattern TYPED = Pattern.compile(
            "(?<day>\\d{1,2})\\s*[/.-]\\s*(?<month>\\d{1,2})\\s*[/.-]\\s*(?<year>[2๒]\\d{3})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private BuddhistDates() {}

    /** The date in full: {@code 22 พฤศจิกายน 2569}, {@code 22 November 2569 BE}. */
    public static String full(LocalDate date, Language language) {
        return write(date, language, TextStyle.FULL);
    }

    /** The date with its month abbreviated: {@code 22 พ.ย. 2569}, {@code 22 Nov 2569 BE}. */
    public static String brief(LocalDate date, Language language) {
        return write(date, language, TextStyle.SHORT);
    }

    /** Day and time in Bangkok: {@code 22 พ.ย. 2569 14:05 น.}, {@code 22 Nov 2569 BE 14:05}. */
    public static String moment(Instant moment, Language language) {
        var local = moment.atZone(BANGKOK);
        var time = CLOCK.format(local) + (language == Language.THAI ? " น." : "");
        return brief(local.toLocalDate(), language) + " " + time;
    }

    /** The date as people type it into a form: {@code 22/11/2569}. */
    public static String typed(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + year(date);
    }

    /** Reads {@code 22/11/2569}, in digits of either kind; nothing where there is no such day. */
    public static Optional<LocalDate> read(String typed) {
        var found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.from(ThaiBuddhistDate.of(
                    Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")),
                    Integer.parseInt(found.group("day")))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String write(LocalDate date, Language language, TextStyle style) {
        var month = date.getMonth().getDisplayName(style, language.locale());
        var era = language == Language.THAI ? "" : " BE";
        return date.getDayOfMonth() + " " + month + " " + year(date) + era;
    }

    private static int year(LocalDate date) {
        return ThaiBuddhistDate.from(date).get(ChronoField.YEAR_OF_ERA);
    }
}
