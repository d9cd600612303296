package org.clearnotice.form;

import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Which kind of question a Java type stands for; types of other libraries by their names. */
final class JavaKinds {

    private static final Map<Class<?>, FieldKind> KINDS = Map.ofEntries(
            Map.entry(boolean.class, FieldKind.YES_NO),
            Map.entry(Boolean.class, FieldKind.YES_NO),
            Map.entry(LocalDate.class, FieldKind.DATE),
            Map.entry(YearMonth.class, FieldKind.DATE),
            Map.entry(MonthDay.class, FieldKind.DATE),
            Map.entry(java.sql.Date.class, FieldKind.DATE),
            Map.entry(LocalTime.class, FieldKind.TIME),
            Map.entry(OffsetTime.class, FieldKind.TIME),
            Map.entry(LocalDateTime.class, FieldKind.DATE_TIME),
            Map.entry(OffsetDateTime.class, FieldKind.DATE_TIME),
            Map.entry(ZonedDateTime.class, FieldKind.DATE_TIME),
            Map.entry(Instant.class, FieldKind.DATE_TIME),
            Map.entry(Date.class, FieldKind.DATE_TIME),
            Map.entry(URI.class, FieldKind.URL),
            Map.entry(URL.class, FieldKind.URL),
            Map.entry(UUID.class, FieldKind.TEXT),
            Map.entry(Locale.class, FieldKind.TEXT),
            Map.entry(Currency.class, FieldKind.TEXT),
            Map.entry(Character.class, FieldKind.TEXT),
            Map.entry(char.class, FieldKind.TEXT),
            Map.entry(char[].class, FieldKind.TEXT),
            Map.entry(byte[].class, FieldKind.FILE),
            Map.entry(File.class, FieldKind.FILE));

    private static final List<Map.Entry<Class<?>, FieldKind>> FAMILIES = List.of(
            Map.entry(CharSequence.class, FieldKind.TEXT),
            Map.entry(Number.class, FieldKind.NUMBER),
            Map.entry(Calendar.class, FieldKind.DATE_TIME),
            Map.entry(InputStream.class, FieldKind.FILE),
            Map.entry(Path.class, FieldKind.FILE));

    private static final Map<String, FieldKind> BY_NAME = Map.of(
            "org.springframework.web.multipart.MultipartFile",
            FieldKind.FILE,
            "jakarta.servlet.http.Part",
            FieldKind.FILE,
            "javax.money.MonetaryAmount",
            FieldKind.MONEY,
            "org.joda.money.Money",
            FieldKind.MONEY,
            OptionalInt.class.getName(),
            FieldKind.NUMBER,
            OptionalLong.class.getName(),
            FieldKind.NUMBER,
            OptionalDouble.class.getName(),
            FieldKind.NUMBER);

    private JavaKinds() {}

    /** UNKNOWN for a type that is not asked as one value. */
    static FieldKind of(Class<?> type) {
        FieldKind kind = KINDS.getOrDefault(type, BY_NAME.get(type.getName()));
        if (kind != null) {
            return kind;
        }
        Optional<FieldKind> family = FAMILIES.stream()
                .filter(known -> known.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst();
        return family.orElse(type.isPrimitive() ? FieldKind.NUMBER : FieldKind.UNKNOWN);
    }
}
