package org.openita.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.audit.Who;
import org.openita.followup.Conclusion;
import org.openita.followup.Conclusions;
import org.openita.followup.FollowUpReports;
import org.openita.followup.FollowUps;
import org.openita.followup.MeasureProgress;
import org.openita.followup.NewReport;
import org.openita.followup.ProgressReports;
import org.openita.framework.FiscalYear;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What came of the measures of the fictional municipality: reports, conclusions and a published follow-up report. */
@Component
class DemoFollowUps {

    private final Agencies agencies;
    private final FollowUps followUps;
    private final ProgressReports reports;
    private final Conclusions conclusions;
    private final FollowUpReports published;

    DemoFollowUps(
            Agencies agencies,
            FollowUps followUps,
            ProgressReports reports,
            Conclusions conclusions,
            FollowUpReports published) {
        this.agencies = agencies;
        this.followUps = followUps;
        this.reports = reports;
        this.conclusions = conclusions;
        this.published = published;
    }

    /** Unless anything was reported or published already. */
    void load(YAMLMapper yaml) {
        try (var content = new ClassPathResource("demo-follow-up.yaml").getInputStream()) {
            var file = yaml.readValue(content, File.class);
            agencies.find(file.agency()).filter(Agency::fictional).ifPresent(agency -> load(file, agency));
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's follow-up cannot be read", e);
        }
    }

    private void load(File file, Agency agency) {
        var year = new FiscalYear(file.year());
        var actor = new Actor(
                new Who(Who.Kind.SYSTEM, 0, file.reporter()),
                List.of(new Grant(Role.OFFICER, Optional.of(agency.code()), Optional.empty())));
        followUps
                .find(actor, agency.code(), year)
                .filter(standing -> !standing.progress().isReported())
                .filter(standing -> published.published(agency, year).isEmpty())
                .ifPresent(standing -> {
                    var measures = standing.progress().measures();
                    file.reports()
                            .forEach(entry ->
                                    reports.add(actor, agency.code(), entry.of().in(measures), entry.report()));
                    file.conclusions()
                            .forEach(entry -> conclusions.write(
                                    actor,
                                    agency.code(),
                                    entry.of().in(measures).planned(),
                                    entry.conclusion()));
                    published.publish(actor, agency, year, 0);
                });
    }

    record File(
            String agency, int year, String reporter, List<ReportEntry> reports, List<ConclusionEntry> conclusions) {}

    record ReportEntry(int topic, int measure, int step, int percent, String day, String note) {

        Place of() {
            return new Place(topic, measure);
        }

        NewReport report() {
            return new NewReport(step, Optional.of(percent), LocalDate.parse(day), note, List.of());
        }
    }

    record ConclusionEntry(int topic, int measure, String result, String problem, String suggestion) {

        Place of() {
            return new Place(topic, measure);
        }

        Conclusion conclusion() {
            return new Conclusion(result, problem, suggestion, 0);
        }
    }

    /** A measure by its place in the plan: the topic, and its position there from 1. */
    record Place(int topic, int position) {

        MeasureProgress in(List<MeasureProgress> measures) {
            return measures.stream()
                    .filter(measure -> measure.planned().place().topic() == topic)
                    .skip(position - 1L)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
