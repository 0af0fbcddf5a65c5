package org.openita.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The ways in that this installation offers beside address and password. */
@Component
class SignInChoices {

    private final Setup setup;
    private final DemonstrationAccounts demonstration;
    private final ObjectProvider<ClientRegistrationRepository> providers;

    SignInChoices(
            Setup setup, DemonstrationAccounts demonstration, ObjectProvider<ClientRegistrationRepository> providers) {
        this.setup = setup;
        this.demonstration = demonstration;
        this.providers = providers;
    }

    boolean identityProvider() {
        return providers.getIfAvailable() != null;
    }

    boolean setup() {
        return setup.isOpen();
    }

    /** The accounts of the demonstration, to try what each may do; none anywhere else. */
    List<SignInPage.Example> examples() {
        return demonstration.examples();
    }
}
