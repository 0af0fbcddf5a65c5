package org.openita.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a document as DOCX with real styles, to be edited further; the same document always gives the same bytes. */
public final class DocxRenderer {

    private static final String BULLETS = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:multiLevelType w:val="singleLevel"/>
              <w:lvl w:ilvl="0">
                <w:start w:val="1"/>
                <w:numFmt w:val="bullet"/>
                <w:lvlText w:val="•"/>
                <w:lvlJc w:val="left"/>
                <w:pPr><w:ind w:left="720" w:hanging="283"/></w:pPr>
                <w:rPr><w:color w:val="0F5C63"/></w:rPr>
              </w:lvl>
            </xml-fragment>
            """;

    public byte[] render(Document document) {
        try (var target = new XWPFDocument();
                var bytes = new ByteArrayOutputStream(1 << 17)) {
            prepare(target);
            describe(document, target.getProperties());
            var flow = new DocxFlow(document, target);
            var pages = new DocxPages(document, target);
            for (int i = 0; i < document.sections().size(); i++) {
                var section = document.sections().get(i);
                flow.add(section);
                pages.end(section, i == document.sections().size() - 1);
            }
            target.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(XWPFDocument target) throws IOException {
        try (var styles = DocxRenderer.class.getResourceAsStream("styles.xml")) {
            if (styles == null) {
                throw new IllegalStateException("not on the class path: styles.xml");
            }
            target.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            var numbering = target.createNumbering();
            var bullets = CTAbstractNum.Factory.parse(BULLETS);
            bullets.setAbstractNumId(BigInteger.ZERO);
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Document document, POIXMLProperties properties) {
        var core = properties.getCoreProperties();
        var stamp = Optional.of(Date.from(document.stamp()));
        core.setTitle(document.title());
        core.setCreator(document.agency());
        core.setLastModifiedByUser(document.agency());
        core.setCreated(stamp);
        core.setModified(stamp);
        core.getUnderlyingProperties().setLanguageProperty(document.language().tag());
        properties.getExtendedProperties().setApplication("OpenITA");
    }
}
