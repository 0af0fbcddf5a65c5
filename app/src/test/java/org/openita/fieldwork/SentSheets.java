package org.openita.fieldwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openita.Reading;
import org.openita.access.Actor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sheets that an assessor downloads, brings back and confirms. */
record SentSheets(MockMvcTester mvc, Actor assessor) {

    static final String HERE = "/assessments/tak-pao/2568";

    byte[] download(String query) {
        return Reading.bytes(mvc, HERE + "/sheet.xlsx" + query, actingAs(assessor));
    }

    MvcTestResult send(byte[] content) {
        return mvc.post()
                .uri(HERE + "/sheet")
                .multipart()
                .file(new MockMultipartFile("file", "EIT2.xlsx", "application/octet-stream", content))
                .with(actingAs(assessor))
                .with(csrf())
                .exchange();
    }

    MvcTestResult confirm(Document preview) {
        return confirm(preview.select("input[name=answers]").val());
    }

    MvcTestResult confirm(String carried) {
        return mvc.post()
                .uri(HERE + "/answers")
                .param("answers", carried)
                .with(actingAs(assessor))
                .with(csrf())
                .exchange();
    }

    static List<String> faults(Document page) {
        return page.select("section[aria-labelledby=faults] tbody tr").eachText();
    }

    static Document refused(MvcTestResult result) {
        assertThat(result).hasStatus(422);
        return parsed(result);
    }

    static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return parsed(result);
    }

    private static Document parsed(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
