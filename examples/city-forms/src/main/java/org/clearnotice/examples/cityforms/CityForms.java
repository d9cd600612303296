package org.clearnotice.examples.cityforms;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the city site of Alder Falls. */
@SpringBootApplication
public class CityForms {

    public static void main(String... args) {
        SpringApplication.run(CityForms.class, args);
    }
}
