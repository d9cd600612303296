package org.clearnotice.form;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;

/** Which kind of question a Java type stands for. */
final class JavaKinds {

    private static final Map<Class<?>, FieldKind> KINDS = Map.ofEntries(
            Map.entry(boolean.class, FieldKind.YES_NO),
            Map.entry(Boolean.class, FieldKind.YES_NO),
            Map.entry(LocalDate.class, FieldKind.DATE),
            Map.entry(YearMonth.class, FieldKind.DATE),
            Map.entry(LocalTime.class, FieldKind.TIME),
            Map.entry(LocalDateTime.class, FieldKind.DATE_TIME),
            Map.entry(OffsetDateTime.class, FieldKind.DATE_TIME),
            Map.entry(ZonedDateTime.class, FieldKind.DATE_TIME),
            Map.entry(Instant.class, FieldKind.DATE_TIME),
            Map.entry(BigDecimal.class, FieldKind.NUMBER),
            Map.entry(URI.class, FieldKind.URL),
            Map.entry(URL.class, FieldKind.URL),
            Map.entry(byte[].class, FieldKind.FILE),
            Map.entry(char[].class, FieldKind.TEXT));

    private JavaKinds() {}

    static FieldKind of(Class<?> type) {
        FieldKind kind = KINDS.get(type);
        if (kind != null) {
            return kind;
        }
        boolean number = Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != char.class);
        return number ? FieldKind.NUMBER : FieldKind.UNKNOWN;
    }
}
