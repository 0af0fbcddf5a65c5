package org.openita.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.platform.Language;

/** Somebody at a browser, who notes everything that the browser complains about. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;
    private static final int HEIGHT = 800;
    private static final double PATIENCE = 10_000;
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Browser browser;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Visitor(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
        this.context = browser.newContext(settings());
        this.page = newPage();
    }

    Page page() {
        return page;
    }

    /** Goes to a path of the application. */
    Response open(String path) {
        var response = page.navigate(address + path);
        assertThat(response).as(path).isNotNull();
        return response;
    }

    /** The path at hand, without the host. */
    String path() {
        return page.url().substring(address.length());
    }

    /** Signs in with an account of the demonstration. */
    void signsIn(String email) {
        signsIn(email, "openita-demo");
    }

    void signsIn(String email, String password) {
        open("/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        page.locator("main form button").click();
        assertThat(path()).as("signed in").doesNotStartWith("/sign-in");
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The cookie that tells who is signed in. */
    Cookie sessionCookie() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .findFirst()
                .orElseThrow();
    }

    void reads(Language language) {
        context.addCookies(List.of(new Cookie("language", language.tag()).setUrl(address)));
    }

    /** Charts follow their frame while the next picture is drawn. */
    void holdsAScreenOf(int width) {
        page.setViewportSize(width, HEIGHT);
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** From now on no script of the pages runs. */
    void switchesScriptsOff() {
        context.close();
        context = browser.newContext(settings().setJavaScriptEnabled(false));
        page = newPage();
    }

    /** What axe finds serious or critical, with the places. */
    List<String> barriers() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    /** How wide the page is laid out, in CSS pixels. */
    int widthOfThePage() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    /** The charts that are not there, or only as an empty frame. */
    List<String> chartsWithoutDrawing() {
        return page.locator("figure[data-chart]").all().stream()
                .filter(figure -> figure.locator(".chart svg path").count() == 0)
                .map(figure -> figure.getAttribute("data-chart"))
                .toList();
    }

    /** What a script says of the element that has the focus. */
    String focused(String script) {
        return (String) page.evaluate(script);
    }

    /** The place of this code directly below another in the tree of scores. */
    Locator childOf(Locator node, String code) {
        var ofThisCode = page.locator(
                "summary > .code",
                new Page.LocatorOptions().setHasText(Pattern.compile("^" + code.replace(".", "[.]") + "$")));
        return node.locator(":scope > .node-why > .score-tree > li > details")
                .filter(new Locator.FilterOptions().setHas(ofThisCode))
                .first();
    }

    void hasNothingToComplainAbout() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Browser.NewContextOptions settings() {
        return new Browser.NewContextOptions()
                .setViewportSize(DESK, HEIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setAcceptDownloads(true);
    }

    /** Violations of the Content-Security-Policy are among the errors that the console shows. */
    private Page newPage() {
        var opened = context.newPage();
        opened.setDefaultTimeout(PATIENCE);
        opened.onConsoleMessage(message -> {
            var isThePageItself = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(opened.url());
            if (Set.of("error", "warning").contains(message.type()) && !isThePageItself) {
                complaints.add(opened.url() + ": " + message.text());
            }
        });
        opened.onPageError(error -> complaints.add(opened.url() + ": " + error));
        opened.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add(opened.url() + " asks another host: " + request.url());
            }
        });
        return opened;
    }
}
