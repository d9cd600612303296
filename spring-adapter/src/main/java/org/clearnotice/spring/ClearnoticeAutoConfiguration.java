package org.clearnotice.spring;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Severity;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.City;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.render.TemplateNoticeRenderer;
import org.clearnotice.store.JdbcNoticeTexts;
import org.clearnotice.store.JdbcReceiptStore;
import org.clearnotice.store.KeyFolder;
import org.clearnotice.store.NoticeTexts;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.store.SiteKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires Clearnotice into a site: folder, words, keys, store, forms and pages, each of which the site can bring itself. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ClearnoticeProperties.class)
class ClearnoticeAutoConfiguration {

    private static final System.Logger LOG = System.getLogger("org.clearnotice");
    private static final String CLASSPATH = "classpath:";

    @Bean
    @ConditionalOnMissingBean
    FormFormats clearnoticeFormFormats() {
        return FormFormats.bundled();
    }

    @Bean
    @ConditionalOnMissingBean
    PrivacyFolder clearnoticeFolder(ClearnoticeProperties properties, FormFormats formats) {
        String location = properties.privacy();
        SourceFolder folder =
                location.startsWith(CLASSPATH) ? new ClasspathFolder(location) : SourceFolder.of(Path.of(location));
        PrivacyFolder read = PrivacyFolder.read(folder, formats);
        if (read.city() == null) {
            read.findings().throwIfErrors();
        }
        return read;
    }

    @Bean
    @ConditionalOnMissingBean
    Catalogs clearnoticeCatalogs() {
        return Catalogs.bundled();
    }

    @Bean
    @ConditionalOnMissingBean
    NoticeRenderer clearnoticeRenderer(Catalogs catalogs) {
        return new TemplateNoticeRenderer(catalogs);
    }

    @Bean
    @ConditionalOnMissingBean
    SiteKeys clearnoticeKeys(ClearnoticeProperties properties, PrivacyFolder folder) {
        City city = folder.city();
        return new KeyFolder(properties.data().resolve("keys"))
                .open(city == null ? "" : city.site() + "/", new SecureRandom());
    }

    /** Lazy: a site that brings its own stores gets no database of ours. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    EvidenceSource clearnoticeEvidence(ClearnoticeProperties properties, ObjectProvider<DataSource> sources) {
        return EvidenceSource.of(sources.getIfUnique(), properties.data());
    }

    @Bean
    @ConditionalOnMissingBean
    ReceiptStore clearnoticeReceipts(EvidenceSource evidence) {
        return new JdbcReceiptStore(evidence.source());
    }

    @Bean
    @ConditionalOnMissingBean
    NoticeTexts clearnoticeTexts(EvidenceSource evidence) {
        return new JdbcNoticeTexts(evidence.source());
    }

    @Bean
    @ConditionalOnMissingBean
    PrivacyNotices clearnotice(
            PrivacyFolder folder, NoticeRenderer renderer, ClearnoticeStores stores, ObjectProvider<Clock> clock) {
        PrivacyNotices notices = PrivacyNotices.of(folder, renderer)
                .keptIn(stores.receipts(), stores.texts())
                .signedWith(stores.keys())
                .tokensLive(stores.tokenLifetime())
                .open(clock.getIfAvailable(Clock::systemUTC), new SecureRandom());
        for (Finding finding : notices.findings()) {
            LOG.log(level(finding.severity()), finding::toString);
        }
        return notices;
    }

    @Bean
    @ConditionalOnMissingBean
    ClearnoticeStores clearnoticeStores(
            ReceiptStore receipts, NoticeTexts texts, SiteKeys keys, ClearnoticeProperties properties) {
        return new ClearnoticeStores(receipts, texts, keys, properties.tokenLifetime());
    }

    @Bean
    @ConditionalOnMissingBean
    NoticeForms clearnoticeForms(PrivacyNotices notices, Catalogs catalogs) {
        return new NoticeForms(notices, catalogs);
    }

    @Bean
    @ConditionalOnMissingBean(name = "clearnoticeRoutes")
    RouterFunction<ServerResponse> clearnoticeRoutes(NoticeForms forms) {
        return new ResidentRoutes(forms).routes();
    }

    @Bean
    @ConditionalOnMissingBean(name = "clearnoticeWithheldPage")
    HandlerExceptionResolver clearnoticeWithheldPage(NoticeForms forms) {
        return new WithheldPage(forms);
    }

    private static System.Logger.Level level(Severity severity) {
        return switch (severity) {
            case ERROR -> System.Logger.Level.ERROR;
            case WARNING -> System.Logger.Level.WARNING;
            case ADVICE -> System.Logger.Level.INFO;
        };
    }
}
