package org.openita.platform;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/** Begins to start the embedded database as soon as the settings are known, before there is any bean. */
final class EarlyStart implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        var context = event.getApplicationContext();
        Binder.get(context.getEnvironment())
                .bind("openita", Settings.class)
                .ifBound(settings -> begin(settings, (DefaultListableBeanFactory) context.getBeanFactory()));
    }

    private static void begin(Settings settings, DefaultListableBeanFactory beans) {
        if (settings.database().url().isBlank()) {
            var start = DatabaseStart.in(DatabaseConfiguration.folder(settings), settings.programs());
            beans.registerSingleton("databaseStart", start);
            beans.registerDisposableBean("databaseStart", start::close);
        }
    }
}
