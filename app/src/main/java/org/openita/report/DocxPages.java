package org.openita.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openita.platform.Numerals;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Page size, margins, foot lines and watermark of the sections of a Word document, in twentieths of a point. */
final class DocxPages {

    private static final int SHORT_EDGE = 11906;
    private static final int LONG_EDGE = 16838;
    private static final int LEFT = 1701;
    private static final int RIGHT = 1134;
    private static final int TOP = 1417;
    private static final int BOTTOM = 1134;

    private final Document document;
    private final XWPFDocument target;

    DocxPages(Document document, XWPFDocument target) {
        this.document = document;
        this.target = target;
    }

    static int textWidth(Section.Orientation orientation) {
        return (orientation == Section.Orientation.PORTRAIT ? SHORT_EDGE : LONG_EDGE) - LEFT - RIGHT;
    }

    /** Closes the section whose blocks were just written. */
    void end(Section section, boolean last) {
        var properties = last
                ? target.getDocument().getBody().addNewSectPr()
                : lastParagraph().addNewSectPr();
        boolean cover = !section.blocks().isEmpty() && section.blocks().getFirst() instanceof Block.Cover;
        var policy = new XWPFHeaderFooterPolicy(target, properties);
        var footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        foot(footer.createParagraph(), textWidth(section.orientation()));
        if (cover) {
            policy.createFooter(XWPFHeaderFooterPolicy.FIRST).createParagraph();
        }
        if (document.watermark().isPresent()) {
            var word = document.watermark().get();
            policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .getCTP()
                    .set(watermark(word));
            if (cover) {
                policy.createHeader(XWPFHeaderFooterPolicy.FIRST)
                        .createParagraph()
                        .getCTP()
                        .set(watermark(word));
            }
        }
        sheet(properties, section.orientation());
        if (cover) {
            properties.addNewTitlePg();
        }
    }

    /** The section's mark goes into its last paragraph; one of its own could fall on a page of its own. */
    private CTPPr lastParagraph() {
        var elements = target.getBodyElements();
        var paragraph = !elements.isEmpty() && elements.getLast() instanceof XWPFParagraph existing
                ? existing
                : target.createParagraph();
        var properties = paragraph.getCTP().getPPr();
        return properties == null ? paragraph.getCTP().addNewPPr() : properties;
    }

    private void sheet(CTSectPr properties, Section.Orientation orientation) {
        boolean portrait = orientation == Section.Orientation.PORTRAIT;
        properties.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = properties.addNewPgSz();
        size.setW(BigInteger.valueOf(portrait ? SHORT_EDGE : LONG_EDGE));
        size.setH(BigInteger.valueOf(portrait ? LONG_EDGE : SHORT_EDGE));
        size.setOrient(portrait ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
        var margins = properties.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(510));
        margins.setGutter(BigInteger.ZERO);
        if (document.numerals() == Numerals.THAI) {
            properties.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
        }
    }

    private void foot(XWPFParagraph paragraph, int width) {
        paragraph.setStyle("Footer");
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(width));
        var title = paragraph.createRun();
        title.setText(PdfPages.shorten(document.runningTitle(), width / 20.0 - 60));
        title.addTab();
        paragraph
                .getCTP()
                .addNewFldSimple()
                .setInstr(document.numerals() == Numerals.THAI ? "PAGE \\* THAIARABIC" : "PAGE");
    }

    private static CTP watermark(String word) {
        try {
            return CTP.Factory.parse("""
                    <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
                      <w:pPr><w:pStyle w:val="Header"/></w:pPr>
                      <w:r><w:pict>
                        <v:shapetype id="watermark" coordsize="21600,21600" o:spt="136" adj="10800"
                            path="m@7,l@8,m@5,21600l@6,21600e">
                          <v:path textpathok="t"/><v:textpath on="t" fitshape="t"/>
                        </v:shapetype>
                        <v:shape type="#watermark" alt="%1$s" stroked="f" fillcolor="#d9d9d9" style="position:absolute;\
                    width:320pt;height:160pt;rotation:325;z-index:-251;mso-position-horizontal:center;\
                    mso-position-horizontal-relative:margin;mso-position-vertical:center;\
                    mso-position-vertical-relative:margin">
                          <v:fill opacity=".5"/>
                          <v:textpath style="font-family:Sarabun;font-size:1pt;font-weight:bold" string="%1$s"/>
                        </v:shape>
                      </w:pict></w:r>
                    </xml-fragment>
                    """.formatted(escape(word)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escape(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
