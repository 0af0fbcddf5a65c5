package org.openita.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.access.DemonstrationAccounts;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One account for every role, so that each can be tried. */
@Component
class DemoAccounts {

    private final DemonstrationAccounts accounts;

    DemoAccounts(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    void load(YAMLMapper yaml) {
        try (var content = new ClassPathResource("demo-accounts.yaml").getInputStream()) {
            var file = yaml.readValue(content, File.class);
            file.accounts()
                    .forEach(entry -> accounts.open(entry.email(), entry.name(), file.password(), entry.grant()));
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's accounts cannot be read", e);
        }
    }

    record File(String password, List<AccountEntry> accounts) {}

    record AccountEntry(
            String email,
            String name,
            Role role,
            @Nullable String agency,
            @Nullable String unit) {

        Grant grant() {
            return new Grant(role, Optional.ofNullable(agency).map(AgencyCode::new), Optional.ofNullable(unit));
        }
    }
}
