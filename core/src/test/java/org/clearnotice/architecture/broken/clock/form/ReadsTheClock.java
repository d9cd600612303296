package org.clearnotice.architecture.broken.clock.form;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** One call a method; those that are named good are allowed. */
final class ReadsTheClock {

    private ReadsTheClock() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate date() {
        return LocalDate.now();
    }

    static LocalDate dateInAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static ZonedDateTime zoned() {
        return ZonedDateTime.now();
    }

    static Supplier<Instant> reference() {
        return Instant::now;
    }

    static Supplier<Instant> lambda() {
        return () -> Instant.now();
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static Clock zonedClock() {
        return Clock.system(ZoneOffset.UTC);
    }

    static Clock ticking() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static TimeZone oldZone() {
        return TimeZone.getDefault();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static long nanos() {
        return System.nanoTime();
    }

    static Date oldDate() {
        return new Date();
    }

    static Calendar calendar() {
        return Calendar.getInstance();
    }

    static Random random() {
        return new Random();
    }

    static SecureRandom secure() {
        return new SecureRandom();
    }

    static SecureRandom strong() throws NoSuchAlgorithmException {
        return SecureRandom.getInstanceStrong();
    }

    static Random perThread() {
        return ThreadLocalRandom.current();
    }

    static UUID uuid() {
        return UUID.randomUUID();
    }

    static double dice() {
        return Math.random();
    }

    static Instant goodInstant(Clock clock) {
        return Instant.now(clock);
    }

    static LocalDate goodDate(Clock clock) {
        return LocalDate.now(clock);
    }

    static byte[] goodDice(SecureRandom random) {
        return random.generateSeed(4);
    }
}
