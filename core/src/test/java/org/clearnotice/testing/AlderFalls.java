package org.clearnotice.testing;

import java.nio.file.Path;

/** The small fictional city whose folder shows every member. */
public final class AlderFalls {

    public static final String SERVICE = "services/street-parking.yaml";
    public static final String FORM = "forms/street-parking.json";

    private AlderFalls() {}

    /** The folder as it is published: its form of safe-housing is not part of it. */
    public static TestFolder published() {
        return TestFolder.copyOf(Path.of("src", "test", "resources", "privacy-folder"));
    }

    /** The resident parking permit alone. */
    public static TestFolder parking() {
        return published().without("services/safe-housing.yaml");
    }

    /** A newsletter: one service that asks for nothing but a name and an e-mail address. */
    public static TestFolder newsletter() {
        return published()
                .without("services/safe-housing.yaml")
                .without(SERVICE)
                .with("services/park-news.yaml", """
                        id: park-news
                        title: {en: Park news, es: Noticias de los parques}
                        version: "1"
                        updated: 2026-11-02
                        form: forms/park-news.json
                        channels: [WEB]
                        collector: {name: {en: Parks Team, es: Equipo de Parques}, phone: "311", email: parks@alderfalls.example}
                        purposes:
                          - {id: news, text: SEND_NEWS, basis: CONSENT, fields: ALL, validity: P2Y}
                        fields:
                          email: {ifMissing: {en: We cannot send you news., es: No podemos enviarle noticias.}}
                          name: {ifMissing: {en: Nothing changes., es: No cambia nada.}}
                        retention: [{fields: ALL, keep: UNTIL, after: YOU_STOP, then: DELETE}]
                        """)
                .with("forms/park-news.json", """
                        {"id":"park-news","language":"en","fields":[
                          {"path":"email","label":{"en":"Email","es":"Correo"},"kind":"EMAIL","required":true},
                          {"path":"name","label":{"en":"Your name","es":"Su nombre"},"kind":"TEXT"}]}
                        """);
    }

    /** Emergency housing help with a form to go with it. */
    public static TestFolder housing() {
        return published().without(SERVICE).with("forms/safe-housing.html", """
                <html lang="en"><h1>Emergency housing help</h1><form>
                <label>Your first name <input name="name" required></label>
                <label>Safe phone <input type="tel" name="contact.safePhone"></label>
                <label>Safe time to call <input name="contact.safeTime"></label>
                <label>First name of the person who hurt you <input name="other.firstName"></label>
                </form></html>
                """);
    }
}
