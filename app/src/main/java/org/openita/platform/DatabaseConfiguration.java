package org.openita.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
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
        return source;
    }
}
