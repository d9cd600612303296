package org.clearnotice.firstform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What a generator writes. */
@SpringBootApplication
public class DemoApplication {}
