package org.openita.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.framework.Code;

/** What the command line says, in Thai and English at once, so that it needs no setting. */
final class Message {

    private static final int SHOWN = 40;

    private Message() {}

    static String unknownFramework(String id, String known) {
        return "ไม่รู้จักกรอบการประเมิน %s / unknown framework %s (%s)".formatted(quoted(id), quoted(id), known);
    }

    static String unreadable(Exception broken) {
        return switch (broken) {
            case NoSuchFileException missing -> "ไม่พบแฟ้ม / no such file";
            case AccessDeniedException denied -> "ไม่ได้รับอนุญาตให้อ่าน / not allowed to read it";
            default -> "อ่านไม่ได้ / cannot be read: " + broken.getMessage();
        };
    }

    static String unwritable(String file, IOException broken) {
        return "%s: เขียนไม่ได้ / cannot be written: %s".formatted(file, broken);
    }

    static String overwritesInput(Path out) {
        return out + ": จะทับแฟ้มข้อมูลเข้า / would overwrite the input";
    }

    static String notUtf8() {
        return "ไม่ใช่ UTF-8 ให้บันทึกใหม่เป็น CSV UTF-8 / not UTF-8; save it again as CSV UTF-8";
    }

    static String empty() {
        return "แฟ้มว่าง / the file is empty";
    }

    static String noRows() {
        return "ไม่มีข้อมูลใต้หัวตาราง / no rows below the header";
    }

    static String missingColumn(String name) {
        return "ไม่มีคอลัมน์ %s / column missing: %s".formatted(name, name);
    }

    static String repeatedColumn(String name) {
        return "คอลัมน์ซ้ำ %s / column repeated: %s".formatted(name, name);
    }

    static String ignoredColumns(List<String> names) {
        var shown = String.join(", ", names.stream().map(Message::quoted).toList());
        return "หมายเหตุ ไม่ใช้คอลัมน์ %s / note: columns not used: %s".formatted(shown, shown);
    }

    static String ragged(int expected, int found) {
        return "มี %d ช่อง แทนที่จะเป็น %d / %d fields instead of %d".formatted(found, expected, found, expected);
    }

    static String brokenQuotes() {
        return "เครื่องหมายคำพูดไม่ครบคู่ / quotes are not closed";
    }

    static String noAgency() {
        return "ไม่ระบุหน่วยงาน / no agency";
    }

    static String unknownCode(String written, Optional<Code> closest) {
        var hint = closest.map(code -> " (ใกล้เคียง / closest: " + code + ")").orElse("");
        return "ไม่รู้จักรหัส %s / unknown code %s%s".formatted(quoted(written), quoted(written), hint);
    }

    static String notANumber(String written) {
        return "ไม่ใช่ตัวเลข %s / not a number: %s".formatted(quoted(written), quoted(written));
    }

    static String outside(String written) {
        return "ค่าต้องอยู่ระหว่าง 0 ถึง 100: %s / must lie between 0 and 100: %s"
                .formatted(quoted(written), quoted(written));
    }

    static String duplicate(Code code, long line) {
        return "รหัส %s ซ้ำกับบรรทัด %d / %s is already in line %d".formatted(code, line, code, line);
    }

    static String noRespondent() {
        return "ไม่ระบุผู้ตอบ / no respondent";
    }

    static String unknownInstrument(String written, Collection<Code> known) {
        var names = known.stream().map(Code::value).sorted().collect(Collectors.joining(", "));
        return "ไม่รู้จักแบบวัด %s / unknown instrument %s (%s)".formatted(quoted(written), quoted(written), names);
    }

    static String repeatedRespondent(String respondent, long line) {
        return "ผู้ตอบ %s ซ้ำกับบรรทัด %d / respondent %s is already in line %d"
                .formatted(quoted(respondent), line, quoted(respondent), line);
    }

    static String otherStaff(String agency) {
        return "จำนวนบุคลากรของ %s ไม่ตรงกับบรรทัดก่อน / staff of %s differs from an earlier line"
                .formatted(quoted(agency), quoted(agency));
    }

    static String overfull(String agency) {
        return "ผู้ตอบ IIT ของ %s มากกว่าจำนวนบุคลากร / more sheets of IIT than staff at %s"
                .formatted(quoted(agency), quoted(agency));
    }

    static String notAsked(String column, Code part) {
        return "%s ไม่ถามข้อ %s / %s does not ask %s".formatted(part, column, part, column);
    }

    static String noChoice(String column, String written, int choices) {
        return "%s: ไม่มีตัวเลือก %s ตัวเลือกคือ 1 ถึง %d / %s: no choice %s; choices are 1 to %d"
                .formatted(column, quoted(written), choices, column, quoted(written), choices);
    }

    static String nothingToScore() {
        return "ระบุแฟ้มค่าที่ทราบ หรือ --answers แฟ้มคำตอบ / name a file of known values, or --answers";
    }

    /** What stood in the file, short and harmless to a terminal. */
    private static String quoted(String written) {
        var plain = written.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain) + "\"";
    }
}
