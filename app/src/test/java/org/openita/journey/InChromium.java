package org.openita.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a journey its {@link Visitor}, in the one browser of all journeys. */
final class InChromium implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(InChromium.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var browser = test.getRoot()
                .getStore(SPACE)
                .computeIfAbsent("browser", key -> RunningBrowser.start(), RunningBrowser.class)
                .browser();
        var port = SpringExtension.getApplicationContext(test)
                .getBean(Environment.class)
                .getRequiredProperty("local.server.port");
        return test.getStore(SPACE)
                .computeIfAbsent("visitor", key -> new Visitor(browser, "http://localhost:" + port), Visitor.class);
    }

    /** A journey ends without complaints of the browser, whatever else it was about. */
    @Override
    public void afterEach(ExtensionContext test) {
        var visitor = test.getStore(SPACE).get("visitor", Visitor.class);
        if (visitor != null && test.getExecutionException().isEmpty()) {
            visitor.hasNothingToComplainAbout();
        }
    }

    /** The browser, closed when the last test is over. */
    private record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

        static RunningBrowser start() {
            var executable = executable();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(FLAGS);
            return new RunningBrowser(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }

        private static Path executable() {
            var folders = System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1);
            var onPath = Stream.of("chromium", "chromium-browser", "google-chrome")
                    .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
            var onMac = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
            return Stream.concat(onPath, Stream.of(onMac))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser journeys need Chromium. Install it with:  sudo apt install chromium"));
        }
    }
}
