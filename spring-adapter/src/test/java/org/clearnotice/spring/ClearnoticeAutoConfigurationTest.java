package org.clearnotice.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.render.TemplateNoticeRenderer;
import org.clearnotice.store.H2File;
import org.clearnotice.store.InMemoryNoticeTexts;
import org.clearnotice.store.InMemoryReceiptStore;
import org.clearnotice.store.NoticeTexts;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.store.SiteKeys;
import org.clearnotice.testing.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What a site gets, what it can bring itself, and where its evidence goes. */
class ClearnoticeAutoConfigurationTest {

    private static final List<Class<?>> BEANS = List.of(
            FormFormats.class,
            PrivacyFolder.class,
            Catalogs.class,
            NoticeRenderer.class,
            SiteKeys.class,
            EvidenceSource.class,
            ReceiptStore.class,
            NoticeTexts.class,
            PrivacyNotices.class,
            ClearnoticeStores.class,
            NoticeForms.class,
            RouterFunction.class,
            HandlerExceptionResolver.class);

    @TempDir
    Path data;

    private final SaidLines said = new SaidLines();

    @AfterEach
    void forget() {
        said.close();
    }

    private WebApplicationContextRunner site() {
        return new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, ClearnoticeAutoConfiguration.class))
                .withPropertyValues("clearnotice.privacy=" + HostSite.PRIVACY, "clearnotice.data=" + data);
    }

    private WebApplicationContextRunner withoutDataSource() {
        return new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ClearnoticeAutoConfiguration.class))
                .withPropertyValues("clearnotice.privacy=" + HostSite.PRIVACY, "clearnotice.data=" + data);
    }

    @Test
    void aSiteGetsEveryBeanOnce() {
        withoutDataSource().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(BEANS).allSatisfy(type -> assertThat(context).hasSingleBean(type));
            assertThat(context.getBean(PrivacyNotices.class).services())
                    .containsExactlyInAnyOrder("park-news", "street-parking", "safe-housing");
        });
    }

    @Test
    void everyBeanHasATestAndGivesWayToTheSitesOwn() {
        List<Method> methods = Arrays.stream(ClearnoticeAutoConfiguration.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .toList();
        assertThat(methods).hasSize(BEANS.size());
        assertThat(methods).allMatch(method -> method.isAnnotationPresent(ConditionalOnMissingBean.class));
        assertThat(methods).extracting(Method::getReturnType).hasSameElementsAs(BEANS);
    }

    static Stream<Arguments> own() {
        return Stream.of(
                Arguments.of(FormFormats.class, (Supplier<?>) FormFormats::bundled),
                Arguments.of(PrivacyFolder.class, (Supplier<?>) ClearnoticeAutoConfigurationTest::folder),
                Arguments.of(Catalogs.class, (Supplier<?>) Catalogs::bundled),
                Arguments.of(NoticeRenderer.class, (Supplier<?>) TemplateNoticeRenderer::bundled),
                Arguments.of(SiteKeys.class, (Supplier<?>) () -> SiteKeys.fresh("", new SecureRandom())),
                Arguments.of(ReceiptStore.class, (Supplier<?>) InMemoryReceiptStore::new),
                Arguments.of(NoticeTexts.class, (Supplier<?>) InMemoryNoticeTexts::new),
                Arguments.of(PrivacyNotices.class, (Supplier<?>) ClearnoticeAutoConfigurationTest::notices),
                Arguments.of(NoticeForms.class, (Supplier<?>) () -> new NoticeForms(notices(), Catalogs.bundled())));
    }

    @ParameterizedTest
    @MethodSource("own")
    <T> void aBeanOfTheSiteReplacesOurs(Class<T> type, Supplier<T> supplier) {
        T own = supplier.get();
        withoutDataSource().withBean("own", type, () -> own).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(type);
            assertThat(context.getBean(type)).isSameAs(own);
        });
    }

    @Test
    void thePageOfTheSiteForWithheldFormsReplacesOurs() {
        HandlerExceptionResolver own = (request, response, handler, problem) -> null;
        withoutDataSource()
                .withBean("clearnoticeWithheldPage", HandlerExceptionResolver.class, () -> own)
                .run(context -> assertThat(context.getBean(HandlerExceptionResolver.class))
                        .isSameAs(own));
    }

    @Test
    void routesOfTheSiteUnderOurNameReplaceOursAndOthersStandBesideThem() {
        RouterFunction<ServerResponse> own = RouterFunctions.route()
                .GET("/own", request -> ServerResponse.ok().build())
                .build();
        withoutDataSource()
                .withBean("clearnoticeRoutes", RouterFunction.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(RouterFunction.class)).isSameAs(own));
        withoutDataSource()
                .withBean("others", RouterFunction.class, () -> own)
                .run(context ->
                        assertThat(context.getBeansOfType(RouterFunction.class)).hasSize(2));
    }

    @Test
    void aProgramThatServesNoPagesGetsNothing() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ClearnoticeAutoConfiguration.class))
                .withPropertyValues("clearnotice.privacy=" + data.resolve("nothing"), "clearnotice.data=" + data)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(BEANS).allSatisfy(type -> assertThat(context).doesNotHaveBean(type));
                    assertThat(files()).isEmpty();
                });
    }

    @Test
    void withoutADataSourceReceiptsGoToAFileOfTheDataFolder() {
        withoutDataSource().run(context -> {
            assertThat(context.getBean(EvidenceSource.class).source()).isInstanceOf(H2File.class);
            assertThat(files()).containsExactly("clearnotice.mv.db", "keys");
            assertThat(said.all())
                    .contains("receipts are kept in " + data.toAbsolutePath())
                    .contains("the site has no single DataSource");
        });
    }

    @Test
    void whatASiteKeepsIsThereAtTheNextStart() {
        String[] kid = new String[1];
        withoutDataSource().run(context -> {
            context.getBean(ReceiptStore.class);
            kid[0] = context.getBean(SiteKeys.class).signing().publicKey().kid();
        });
        withoutDataSource()
                .run(context -> assertThat(context.getBean(SiteKeys.class)
                                .signing()
                                .publicKey()
                                .kid())
                        .isEqualTo(kid[0]));
    }

    @Test
    void aDataSourceInMemoryIsNotTrustedWithReceipts() {
        site().withPropertyValues("spring.datasource.url=jdbc:h2:mem:city").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(EvidenceSource.class).source()).isInstanceOf(H2File.class);
            assertThat(files()).contains("clearnotice.mv.db");
            assertThat(said.all()).contains("the site keeps its data in memory only");
            assertThat(tables(context.getBean(DataSource.class))).isEmpty();
        });
    }

    @Test
    void aLastingDataSourceOfTheSiteIsUsed() {
        site().withPropertyValues("spring.datasource.url=jdbc:h2:file:" + data.resolve("city"))
                .run(context -> {
                    DataSource own = context.getBean(DataSource.class);
                    assertThat(context.getBean(EvidenceSource.class).source()).isSameAs(own);
                    assertThat(tables(own))
                            .contains("clearnotice_receipt", "clearnotice_claim", "clearnotice_notice_text");
                    assertThat(files()).containsExactly("city.mv.db", "keys");
                    assertThat(said.all()).doesNotContain("receipts are kept in");
                });
    }

    @Test
    void ofSeveralDataSourcesNoneIsGuessed() {
        withoutDataSource()
                .withBean("one", DataSource.class, () -> new DriverManagerDataSource("jdbc:h2:mem:one"))
                .withBean("two", DataSource.class, () -> new DriverManagerDataSource("jdbc:h2:mem:two"))
                .run(context -> {
                    assertThat(context.getBean(EvidenceSource.class).source()).isInstanceOf(H2File.class);
                    assertThat(said.all()).contains("no single DataSource");
                });
    }

    @Test
    void aSiteWithStoresOfItsOwnGetsNoDatabaseOfOurs() {
        withoutDataSource()
                .withBean(ReceiptStore.class, InMemoryReceiptStore::new)
                .withBean(NoticeTexts.class, InMemoryNoticeTexts::new)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(files()).containsExactly("keys");
                    assertThat(said.all()).doesNotContain("receipts are kept in");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:city, true",
        "jdbc:h2:mem:, true",
        "jdbc:h2:tcp://localhost:9092/mem:city, true",
        "jdbc:h2:nioMemFS:city, true",
        "jdbc:h2:file:memFS:/city, true",
        "jdbc:hsqldb:mem:city, true",
        "jdbc:derby:memory:city, true",
        "jdbc:h2:file:/data/mem/city, false",
        "jdbc:h2:/data/mem, false",
        "jdbc:h2:./memories, false",
        "jdbc:h2:tcp://localhost/~/mem, false",
        "jdbc:postgresql://mem:5432/memory, false"
    })
    void memoryIsKnownByItsAddress(String url, boolean inMemory) {
        assertThat(EvidenceSource.isInMemory(url)).isEqualTo(inMemory);
    }

    @Test
    void thePropertiesReachTheirBeans() {
        withoutDataSource()
                .withPropertyValues("clearnotice.token-lifetime=PT5M")
                .run(context -> assertThat(
                                context.getBean(ClearnoticeStores.class).tokenLifetime())
                        .hasMinutes(5));
    }

    private static PrivacyFolder folder() {
        return PrivacyFolder.read(SourceFolder.of(HostSite.PRIVACY), FormFormats.bundled());
    }

    private static PrivacyNotices notices() {
        return PrivacyNotices.of(folder(), TemplateNoticeRenderer.bundled())
                .keptIn(new InMemoryReceiptStore(), new InMemoryNoticeTexts())
                .signedWith(SiteKeys.fresh("", new SecureRandom()))
                .open(new MovingClock(Instant.parse("2026-11-24T18:00:00Z")), new SecureRandom());
    }

    private static List<String> tables(DataSource source) {
        return new JdbcTemplate(source)
                .queryForList(
                        "SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = 'PUBLIC'",
                        String.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> data.relativize(file).toString()).sorted().toList();
        }
    }
}
