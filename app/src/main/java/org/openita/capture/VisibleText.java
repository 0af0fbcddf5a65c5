package org.openita.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What somebody reads of a page or a text, line by line, with its title; and whether it asks for a password.
 *
 * @param title what the page calls itself, empty where it does not
 * @param lines without empty ones, spaces between words counted as one
 */
record VisibleText(String title, List<String> lines, boolean asksForPassword) {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_LINES = 20_000;

    VisibleText {
        lines = List.copyOf(lines);
    }

    /** By the character set that the site tells of, or else the page itself; UTF-8 where neither does. */
    static VisibleText of(ContentKind kind, byte[] content, Optional<String> type) {
        var charset = type.flatMap(VisibleText::charset);
        if (kind == ContentKind.TEXT) {
            return new VisibleText("", lines(new String(content, charset.orElse(StandardCharsets.UTF_8))), false);
        }
        var page = page(content, charset);
        var asks = !page.select("input[type=password]").isEmpty();
        page.select("script, style, noscript, template").remove();
        page.select(
                        "br, p, div, li, tr, h1, h2, h3, h4, h5, h6, section, article, header, footer, nav, table, dt, dd, option")
                .forEach(VisibleText::endLine);
        page.select("td, th").forEach(cell -> cell.appendChild(new TextNode(" ")));
        return new VisibleText(title(page), lines(page.body().wholeText()), asks);
    }

    private static void endLine(Element block) {
        block.before(new TextNode("\n"));
        block.after(new TextNode("\n"));
    }

    private static String title(Document page) {
        var title = page.title().strip();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    private static Document page(byte[] content, Optional<Charset> charset) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(content),
                    charset.map(Charset::name).orElse(null),
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException("what is in memory can be read", e);
        }
    }

    private static Optional<Charset> charset(String type) {
        var named = CHARSET.matcher(type);
        if (!named.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(named.group(1).toLowerCase(Locale.ROOT)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
