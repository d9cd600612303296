package org.clearnotice.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls by name, written {@code owner.method(types)}; a field reads {@code owner.field}. */
final class Calls {

    static final Pattern TIME_AND_CHANCE = anyOf(
            "java\\.time\\.[\\w.]+\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system\\w*|tickMillis|tickSeconds|tickMinutes)\\(.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*",
            "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
            "java\\.security\\.SecureRandom\\.(<init>|getInstance\\w*)\\(.*",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.lang\\.Math\\.random\\(\\)");

    static final Pattern MACHINE_LANGUAGE = anyOf(
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "com\\.ibm\\.icu\\.util\\.ULocale\\.getDefault\\(.*",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.util\\.Formatter\\.<init>\\(\\)",
            "(java|com\\.ibm\\.icu)\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
            "(java|com\\.ibm\\.icu)\\.text\\.(MessageFormat|SimpleDateFormat|DecimalFormat)\\.<init>"
                    + "\\((java\\.lang\\.String)?\\)",
            "java\\.text\\.MessageFormat\\.format\\(java\\.lang\\.String,.*",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized\\w+\\(.*)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)");

    static final Pattern PRINTING = anyOf(
            "java\\.lang\\.System\\.(out|err)",
            "java\\.lang\\.Throwable\\.printStackTrace\\(\\)",
            "[\\w.$]+(Exception|Error)\\.printStackTrace\\(\\)");

    static final Pattern NETWORK_TYPES = anyOf(
            "java\\.net\\.http\\..*",
            "javax?\\.(net|rmi|naming)\\.(ssl\\.|ldap\\.|directory\\.)?\\w*(Socket|Factory|Context|Naming|Remote)\\w*",
            "java\\.net\\.\\w*(Socket|URLConnection|InetAddress|URLClassLoader)\\w*",
            "java\\.net\\.Inet\\w+",
            "java\\.nio\\.channels\\.\\w*(Socket|Datagram|Network)\\w*");

    static final Pattern NETWORK = anyOf("java\\.net\\.URL\\.(openStream|openConnection|getContent)\\(.*");

    private Calls() {}

    /** A sentence for each access of the class, method references included, whose target the pattern matches. */
    static Stream<String> of(JavaClass type, Pattern banned) {
        return Stream.concat(type.getCodeUnitAccessesFromSelf().stream(), type.getFieldAccessesFromSelf().stream())
                .filter(access -> banned.matcher(target(access)).matches())
                .map(access -> access.getDescription());
    }

    private static String target(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (access instanceof JavaFieldAccess) {
            return owner + "." + access.getTarget().getName();
        }
        CodeUnitAccessTarget unit = (CodeUnitAccessTarget) access.getTarget();
        String types =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.joining(", "));
        return owner + "." + unit.getName() + "(" + types + ")";
    }

    private static Pattern anyOf(String... patterns) {
        return Pattern.compile(String.join("|", patterns));
    }
}
