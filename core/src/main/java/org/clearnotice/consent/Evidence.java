package org.clearnotice.consent;

import java.time.Instant;
import org.clearnotice.proof.Jwks;
import org.jspecify.annotations.Nullable;

/**
 * What is at hand when a receipt is verified.
 *
 * @param notice the raw bytes of a notice file, if one is at hand
 * @param now the clock; null judges without one
 */
public record Evidence(
        String jws,
        Jwks keys,
        byte @Nullable [] notice,
        @Nullable Instant now) {}
