package org.openita.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** How dates are written: always in the Buddhist Era. */
public final class BuddhistDates {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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

    private static String write(LocalDate date, Language language, TextStyle style) {
        var month = date.getMonth().getDisplayName(style, language.locale());
        var era = language == Language.THAI ? "" : " BE";
        var year = ThaiBuddhistDate.from(date).get(ChronoField.YEAR_OF_ERA);
        return date.getDayOfMonth() + " " + month + " " + year + era;
    }
}
