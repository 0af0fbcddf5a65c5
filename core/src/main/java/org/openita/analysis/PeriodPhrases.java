package org.openita.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Digits;
import org.openita.framework.FiscalYear;

/** The phrases in which official Thai documents name a period, compared without spaces and dots. */
final class PeriodPhrases {

    private static final int FIRST_FISCAL_MONTH = 10;
    private static final Map<String, Integer> MONTHS = months(
            "มกราคม มค",
            "กุมภาพันธ์ กพ",
            "มีนาคม มีค",
            "เมษายน เมย",
            "พฤษภาคม พค",
            "มิถุนายน มิย",
            "กรกฎาคม กค",
            "สิงหาคม สค",
            "กันยายน กย",
            "ตุลาคม ตค",
            "พฤศจิกายน พย",
            "ธันวาคม ธค");

    private static final String WHEN = "(?:ภายใน|ในช่วง|ช่วง|ในรอบ|รอบ|ระยะ|ใน|ตลอด|ทั้ง)?";
    private static final String YEAR = "(?<year>25\\d\\d)?";
    private static final String FISCAL_YEAR = "(?:ของ)?(?:ประจำ|ประจํา)?(?:ปีงบประมาณ|ปีงบ)(?:พศ)?";
    private static final String OF_YEAR = FISCAL_YEAR + YEAR;
    private static final String TO = "(?:-|–|—|จนถึง|ถึง|และ)";

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(WHEN + OF_YEAR, PeriodPhrases::wholeYear),
            new Phrase(WHEN + "(?<count>\\d{1,2})เดือน(?<which>แรก|หลัง)" + OF_YEAR, PeriodPhrases::months),
            new Phrase(
                    WHEN + "ไตรมาส(?:ที่)?(?<from>[1-4])(?:" + TO + "(?:ไตรมาส)?(?:ที่)?(?<to>[1-4]))?(?:/|"
                            + FISCAL_YEAR + ")?" + YEAR,
                    PeriodPhrases::quarters),
            new Phrase("(?:ระหว่าง|ตั้งแต่|เริ่ม)?" + date("1") + TO + date("2"), PeriodPhrases::range),
            new Phrase("(?<by>ภายใน)?(?:สิ้น)?" + date("2"), PeriodPhrases::until));

    private PeriodPhrases() {}

    static Optional<Period> read(String phrase, Optional<FiscalYear> unstated) {
        var plain = Digits.arabic(phrase).replaceAll("[\\s\\p{Cf}.]+", "");
        try {
            return PHRASES.stream()
                    .flatMap(form -> form.read(plain, unstated).stream())
                    .findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> wholeYear(Matcher found, Optional<FiscalYear> unstated) {
        return year(found, unstated).map(year -> Period.ofMonths(year, 1, 12));
    }

    private static Optional<Period> months(Matcher found, Optional<FiscalYear> unstated) {
        var count = Integer.parseInt(found.group("count"));
        if (count < 1 || count > 12) {
            return Optional.empty();
        }
        var first = found.group("which").equals("แรก") ? 1 : 13 - count;
        return year(found, unstated).map(year -> Period.ofMonths(year, first, first + count - 1));
    }

    private static Optional<Period> quarters(Matcher found, Optional<FiscalYear> unstated) {
        var from = Integer.parseInt(found.group("from"));
        var to = found.group("to") == null ? from : Integer.parseInt(found.group("to"));
        return to < from
                ? Optional.empty()
                : year(found, unstated).map(year -> Period.ofMonths(year, 3 * from - 2, 3 * to));
    }

    private static Optional<Period> range(Matcher found, Optional<FiscalYear> unstated) {
        var to = month(found, "2", unstated);
        var from = to.flatMap(end -> monthBefore(found, end));
        if (to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        var first = day(found.group("day1"), from.get(), from.get().atDay(1));
        var last = day(found.group("day2"), to.get(), to.get().atEndOfMonth());
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** A month, a day, or the fiscal year up to either. */
    private static Optional<Period> until(Matcher found, Optional<FiscalYear> unstated) {
        return month(found, "2", unstated).map(month -> {
            var last = day(found.group("day2"), month, month.atEndOfMonth());
            var first = day(found.group("day2"), month, month.atDay(1));
            return new Period(
                    found.group("by") == null ? first : fiscalYearOf(month).first(), last);
        });
    }

    private static Optional<FiscalYear> year(Matcher found, Optional<FiscalYear> unstated) {
        return Optional.ofNullable(found.group("year"))
                .map(year -> new FiscalYear(Integer.parseInt(year)))
                .or(() -> unstated);
    }

    private static Optional<YearMonth> month(Matcher found, String which, Optional<FiscalYear> unstated) {
        int month = MONTHS.getOrDefault(found.group("month" + which), 1);
        var written = found.group("year" + which);
        return written != null
                ? Optional.of(YearMonth.of(calendarYear(written), month))
                : unstated.map(year -> YearMonth.of(
                        month < FIRST_FISCAL_MONTH
                                ? year.last().getYear()
                                : year.first().getYear(),
                        month));
    }

    /** The month a range begins with; where its year is not written, the last such month before the end. */
    private static Optional<YearMonth> monthBefore(Matcher found, YearMonth end) {
        if (found.group("year1") != null) {
            return month(found, "1", Optional.empty());
        }
        int month = MONTHS.getOrDefault(found.group("month1"), 1);
        return Optional.of(YearMonth.of(month <= end.getMonthValue() ? end.getYear() : end.getYear() - 1, month));
    }

    private static LocalDate day(@Nullable String written, YearMonth month, LocalDate otherwise) {
        return written == null ? otherwise : month.atDay(Integer.parseInt(written));
    }

    private static FiscalYear fiscalYearOf(YearMonth month) {
        var buddhist = ThaiBuddhistDate.from(month.atDay(1)).get(ChronoField.YEAR_OF_ERA);
        return new FiscalYear(month.getMonthValue() < FIRST_FISCAL_MONTH ? buddhist : buddhist + 1);
    }

    private static int calendarYear(String written) {
        var year = Integer.parseInt(written);
        return Year.from(ThaiBuddhistDate.of(year < 100 ? 2500 + year : year, 1, 1))
                .getValue();
    }

    private static String date(String which) {
        return "(?:วันที่|เดือน)*(?<day" + which + ">\\d{1,2})?(?:เดือน)?(?<month" + which + ">"
                + String.join("|", MONTHS.keySet()) + ")(?:พศ)?(?<year" + which + ">25\\d\\d|\\d\\d)?";
    }

    private static Map<String, Integer> months(String... names) {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= names.length; month++) {
            for (var name : names[month - 1].split(" ", -1)) {
                months.put(name, month);
            }
        }
        return Map.copyOf(months);
    }

    private interface Reading {
        Optional<Period> of(Matcher found, Optional<FiscalYear> unstated);
    }

    private record Phrase(Pattern pattern, Reading reading) {

        Phrase(String pattern, Reading reading) {
            this(Pattern.compile(pattern), reading);
        }

        Optional<Period> read(String plain, Optional<FiscalYear> unstated) {
            var found = pattern.matcher(plain);
            return found.matches() ? reading.of(found, unstated) : Optional.empty();
        }
    }
}
