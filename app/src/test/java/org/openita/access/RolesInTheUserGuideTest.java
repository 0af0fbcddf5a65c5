package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.platform.Language;
import org.openita.platform.Messages;

/** The guide's table of who may do what says what the roles do. */
class RolesInTheUserGuideTest {

    private final Messages messages = new Messages();

    @Test
    void theGuideSaysWhatTheRolesMayDo() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "user-guide.md"))).contains(table());
    }

    private String table() {
        var head = row(
                "ทำอะไรได้", Stream.of(Role.values()).map(role -> messages.text(Language.THAI, "access.role." + role)));
        var rule = row("---", Stream.of(Role.values()).map(role -> ":-:"));
        var rows = Stream.of(Permission.values())
                .map(permission -> row(
                        words(permission), Stream.of(Role.values()).map(role -> role.permits(permission) ? "✓" : "–")));
        var reach = row(
                "ให้บทบาทครอบคลุมทุกหน่วยงานได้", Stream.of(Role.values()).map(role -> role.mayReachAll() ? "✓" : "–"));
        return Stream.of(Stream.of(head, rule), rows, Stream.of(reach))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static String row(String first, Stream<String> cells) {
        return "| " + first + cells.map(cell -> " | " + cell).collect(Collectors.joining()) + " |";
    }

    private static String words(Permission permission) {
        return switch (permission) {
            case MANAGE_ACCOUNTS -> "จัดการบัญชีผู้ใช้และบทบาท";
            case MANAGE_AGENCIES -> "จัดการรายชื่อหน่วยงาน";
            case MANAGE_TOKENS -> "สร้างและยกเลิกโทเค็นสำหรับโปรแกรม";
            case READ_AUDIT -> "อ่านประวัติการเปลี่ยนแปลง";
            case READ_UNPUBLISHED -> "อ่านผลและแผนก่อนเผยแพร่";
            case RECORD_RESULTS -> "บันทึกและนำเข้าผลการประเมิน";
            case RUN_ROUND -> "จัดรอบการประเมิน เปิดและปิดรับคำตอบ";
            case COLLECT_ANSWERS -> "เก็บข้อมูล EIT ส่วนที่ 2 ของหน่วยงานที่ได้รับมอบหมาย";
            case EDIT_PLAN -> "เขียนข้อค้นพบและมาตรการ แล้วเสนอแผน";
            case APPROVE_PLAN -> "อนุมัติแผนหรือส่งกลับแก้ไข";
            case PUBLISH_PLAN -> "เผยแพร่แผนที่อนุมัติแล้ว";
            case REPORT_PROGRESS -> "รายงานความก้าวหน้าของมาตรการ";
            case ANSWER_DISCLOSURE -> "จัดทำข้อมูลที่เปิดเผย (OIT)";
            case SUBMIT_DISCLOSURE -> "อนุมัติและเสนอข้อมูลที่เปิดเผย";
            case REOPEN_DISCLOSURE -> "เปิดให้แก้ไขข้อมูลที่เสนอแล้วอีกครั้ง";
        };
    }
}
