package org.clearnotice.spring;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a site keeps what Clearnotice reads and writes.
 *
 * @param privacy the city's {@code privacy/} folder: a path, or {@code classpath:privacy}
 * @param data the folder of keys and, where the site has no DataSource, of receipts
 * @param tokenLifetime how long a person may take from reading a notice to sending the form
 */
@ConfigurationProperties("clearnotice")
record ClearnoticeProperties(
        @DefaultValue("privacy") String privacy,
        @DefaultValue("data") Path data,
        @DefaultValue("PT24H") Duration tokenLifetime) {}
