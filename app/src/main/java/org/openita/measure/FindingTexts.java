package org.openita.measure;

import org.openita.analysis.TopicFinding;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.springframework.stereotype.Component;

/** Drafts findings: what the numbers say about a topic, in a few sentences; the same facts give the same text. */
@Component
public class FindingTexts {

    private final Messages messages;

    FindingTexts(Messages messages) {
        this.messages = messages;
    }

    /** The drafted finding of a topic. */
    public String of(TopicFinding finding, Language language) {
        return new FindingDraft(finding, new Words(messages, language)).text();
    }
}
