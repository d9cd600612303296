package org.clearnotice.risk;

import org.jspecify.annotations.Nullable;

/**
 * What the service itself gives away.
 *
 * @param sensitive why being on its list is the secret, such as VIOLENCE; null for an ordinary service
 */
public record ServiceContext(@Nullable String sensitive, Audience audience) {

    public static final ServiceContext ORDINARY = new ServiceContext(null, Audience.ANYONE);
}
