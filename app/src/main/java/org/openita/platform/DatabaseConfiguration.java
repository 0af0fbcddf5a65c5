package org.openita.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one database: the embedded PostgreSQL, or the server that the settings name. A demonstration has an embedded
 * database of its own, so that nothing of it is left when production begins.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Whoever waits for a database that is gone hears of it while still there to read it. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnExpression("'${openita.database.url:}'.isBlank()")
    EmbeddedDatabase embeddedDatabase(DatabaseStart start) {
        return start.database();
    }

    static Path folder(Settings settings) {
        return settings.data().resolve(settings.demo() ? "demo" : "database");
    }

    @Bean
    HikariDataSource dataSource(Settings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var own = embedded.getIfAvailable();
        var database = own == null ? settings.database() : own.address();
        var source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setConnectionTimeout(WAIT.toMillis());
        return source;
    }
}
