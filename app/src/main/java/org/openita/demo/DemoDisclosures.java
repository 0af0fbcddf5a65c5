package org.openita.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.disclosure.Answer;
import org.openita.disclosure.Approvals;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.Duties;
import org.openita.disclosure.ItemAnswers;
import org.openita.disclosure.ItemState;
import org.openita.disclosure.ItemWork.Duty;
import org.openita.disclosure.ShownElement;
import org.openita.disclosure.ShownLink;
import org.openita.disclosure.Submissions;
import org.openita.disclosure.Written;
import org.openita.disclosure.Written.Wish;
import org.openita.disclosure.Years;
import org.openita.framework.Code;
import org.openita.platform.Attachment;
import org.openita.platform.FileKind;
import org.openita.platform.FileName;
import org.openita.round.Round;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the fictional municipality shows: items in every state in its open round, all handed over in the one that is over. */
@Component
class DemoDisclosures {

    private final Disclosures disclosures;
    private final ItemAnswers answers;
    private final Duties duties;
    private final Approvals approvals;
    private final Submissions submissions;
    private final YAMLMapper yaml = YAMLMapper.builder().build();

    DemoDisclosures(
            Disclosures disclosures, ItemAnswers answers, Duties duties, Approvals approvals, Submissions submissions) {
        this.disclosures = disclosures;
        this.answers = answers;
        this.duties = duties;
        this.approvals = approvals;
        this.submissions = submissions;
    }

    /** What there is of its year, unless anything was shown or submitted already. */
    void load(Round round, LocalDate today) {
        try (var content = new ClassPathResource("demo-disclosure-%s.yaml".formatted(round.year())).getInputStream()) {
            var file = yaml.readValue(content, File.class);
            var officer = actor(file.officer(), Role.OFFICER, round.agency());
            var disclosure = disclosures.of(officer, round);
            if (file.isOf(round)
                    && disclosure.isOpen()
                    && disclosure.items().stream().allMatch(item -> item.edition() == 0)) {
                file.duties().forEach(duty -> duties.assign(officer, round, duty.codes(), duty.from(today)));
                var head = actor(file.head(), Role.HEAD, round.agency());
                file.items().forEach(entry -> load(officer, head, round, entry));
                if (file.submitted()) {
                    submissions.submit(head, round, disclosures.of(head, round).mark());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's disclosure cannot be read", e);
        }
    }

    private void load(Actor officer, Actor head, Round round, ItemEntry entry) {
        answers.save(officer, round, entry.code(), entry.written());
        if (entry.sentBack() != null) {
            approvals.sendBack(head, round, entry.code(), 1, entry.sentBack());
        } else if (entry.state() == ItemState.APPROVED) {
            approvals.approve(head, round, entry.code(), 1);
        }
    }

    private static Actor actor(String name, Role role, AgencyCode agency) {
        return new Actor(
                new Who(Who.Kind.SYSTEM, 0, name), List.of(new Grant(role, Optional.of(agency), Optional.empty())));
    }

    record File(
            String agency,
            int year,
            String officer,
            String head,
            boolean submitted,
            List<DutyEntry> duties,
            List<ItemEntry> items) {

        boolean isOf(Round round) {
            return round.agency().value().equals(agency) && round.year().buddhist() == year;
        }
    }

    record DutyEntry(String unit, int dueIn, List<String> items) {

        Set<Code> codes() {
            return items.stream().map(Code::new).collect(Collectors.toSet());
        }

        Duty from(LocalDate today) {
            return new Duty(unit, Optional.of(today.plusDays(dueIn)));
        }
    }

    record ItemEntry(
            String item,
            @Nullable Map<Integer, String> elements,
            @Nullable List<LinkEntry> links,
            @Nullable FileEntry file,
            @Nullable String explanation,
            @Nullable String none,
            ItemState state,
            @Nullable String sentBack) {

        Code code() {
            return new Code(item);
        }

        Written written() {
            return new Written(
                    0,
                    answer(),
                    file == null ? List.of() : List.of(file.attachment()),
                    file == null ? Optional.empty() : Years.read(file.years()),
                    Set.of(),
                    state.isDone() ? Wish.HAND_ON : Wish.GO_ON);
        }

        private Answer answer() {
            var shown = elements == null ? Map.<Integer, String>of() : elements;
            return new Answer(
                    shown.entrySet().stream()
                            .map(entry -> new ShownElement(entry.getKey(), entry.getValue()))
                            .toList(),
                    links == null
                            ? List.of()
                            : links.stream().map(LinkEntry::link).toList(),
                    explanation == null ? "" : explanation,
                    none == null ? "" : none);
        }
    }

    record LinkEntry(String address, String place, @Nullable String years) {

        ShownLink link() {
            return new ShownLink(
                    URI.create(address), place, Optional.ofNullable(years).flatMap(Years::read));
        }
    }

    record FileEntry(String name, String years, String text) {

        Attachment attachment() {
            return new Attachment(new FileName(name), FileKind.TEXT, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
