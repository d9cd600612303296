package org.clearnotice.catalog;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as a language writes them: Gregorian days, western digits, never the machine's own language or time zone. */
public final class NoticeFormats {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern NORTH_AMERICAN = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");

    private final ULocale locale;

    /** @param language BCP 47 */
    NoticeFormats(String language) {
        this.locale = new ULocale.Builder()
                .setLanguageTag(language)
                .setUnicodeLocaleKeyword("ca", "gregory")
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** "a, b and c". */
    public String list(Collection<String> parts) {
        return list(parts, ListFormatter.Type.AND);
    }

    /** "a, b or c". */
    public String choice(Collection<String> parts) {
        return list(parts, ListFormatter.Type.OR);
    }

    private String list(Collection<String> parts, ListFormatter.Type type) {
        return ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(parts);
    }

    /** "November 24, 2026". */
    public String day(LocalDate day) {
        return format("yMMMMd", day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** "November 24, 2026 at 10:15 AM". @param zone the city's */
    public String moment(Instant instant, ZoneId zone) {
        return format("yMMMMdjm", instant, zone);
    }

    private String format(String skeleton, Instant instant, ZoneId zone) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        DateFormat format = new SimpleDateFormat(pattern, locale);
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone.getId()), locale);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        format.setCalendar(calendar);
        return format.format(Date.from(instant));
    }

    /** "2 years", "1 year, 6 months". @param iso an ISO 8601 duration */
    public String span(String iso) {
        List<Measure> measures = new ArrayList<>();
        if (iso.startsWith("PT")) {
            Duration duration = Duration.parse(iso);
            add(measures, duration.toHours(), TimeUnit.HOUR);
            add(measures, duration.toMinutesPart(), TimeUnit.MINUTE);
        } else {
            Period period = Period.parse(iso);
            add(measures, period.getYears(), TimeUnit.YEAR);
            add(measures, period.getMonths(), TimeUnit.MONTH);
            boolean weeks = iso.endsWith("W");
            add(measures, weeks ? period.getDays() / 7 : period.getDays(), weeks ? TimeUnit.WEEK : TimeUnit.DAY);
        }
        if (measures.isEmpty()) {
            add(measures, 0, TimeUnit.DAY, true);
        }
        return MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE)
                .formatMeasures(measures.toArray(new Measure[0]));
    }

    private static void add(List<Measure> measures, long amount, MeasureUnit unit) {
        add(measures, amount, unit, amount != 0);
    }

    private static void add(List<Measure> measures, long amount, MeasureUnit unit, boolean said) {
        if (said) {
            measures.add(new Measure(amount, unit));
        }
    }

    /** A number as people dial it; spaces in it do not break. @param number E.164, or a short code */
    public String phone(String number) {
        Matcher form = NORTH_AMERICAN.matcher(number);
        return form.matches()
                ? String.join(String.valueOf(NO_BREAK_SPACE), "+1", form.group(1), form.group(2), form.group(3))
                : number;
    }

    /** The text as a sentence begins. */
    public String opening(String text) {
        int end = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return UCharacter.toTitleCase(
                        locale,
                        text.substring(0, end),
                        BreakIterator.getCharacterInstance(locale),
                        UCharacter.TITLECASE_NO_LOWERCASE)
                + text.substring(end);
    }

    /** The language's name in itself, such as "español". */
    public static String nameOf(String language) {
        ULocale self = ULocale.forLanguageTag(language);
        return new NoticeFormats(language).opening(self.getDisplayName(self));
    }

    /** {@code rtl} or {@code ltr}. */
    public static String directionOf(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
