package org.openita.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pieces of a headline, those marked whole that a line must not end in. Browsers break Thai by a dictionary of short
 * words and take the compounds of this field apart.
 */
public record Headline(List<Piece> pieces) {

    /** What stays whole, as a regular expression that scripts read too. */
    public static final String COMPOUNDS =
            "(?:ปี)?งบประมาณ|หน่วยงาน(?:ของ)?ภาครัฐ|หน่วยงาน|ภาครัฐ|ความโปร่งใส|ภายใน|ตัวชี้วัด|เครื่องมือ|มาตรการ|คุณธรรม"
                    + "|ส่วนจังหวัด|ส่งเสริม|ดำเนินงาน|ลงมือทำ|เข้าใจ|ผ่านดีเยี่ยม|ผ่านดี|ข้อเสนอแนะ"
                    + "|ไม่ทราบ|เป้าหมาย|ปฏิบัติงาน|ต่างกัน|ขณะนี้|หายไป|พ\\.ศ\\. [0-9๐-๙]+";

    private static final Pattern COMPOUND = Pattern.compile(COMPOUNDS);

    /** A stretch of the headline. */
    public record Piece(String text, boolean whole) {}

    public static Headline of(String text) {
        var pieces = new ArrayList<Piece>();
        var compounds = COMPOUND.matcher(text);
        int end = 0;
        while (compounds.find()) {
            if (compounds.start() > end) {
                pieces.add(new Piece(text.substring(end, compounds.start()), false));
            }
            pieces.add(new Piece(compounds.group(), true));
            end = compounds.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return new Headline(List.copyOf(pieces));
    }
}
