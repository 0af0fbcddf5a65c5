package org.openita.access;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.openita.access.AccountStore.NewAccount;
import org.openita.agency.Agencies;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.PublicAddress;
import org.openita.platform.SeeOther;
import org.openita.platform.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators keep the accounts. */
@Allowed(Permission.MANAGE_ACCOUNTS)
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private final Accounts accounts;
    private final OwnAccounts own;
    private final Agencies agencies;
    private final Settings settings;
    private final PublicAddress address;

    AccountPages(Accounts accounts, OwnAccounts own, Agencies agencies, Settings settings, PublicAddress address) {
        this.accounts = accounts;
        this.own = own;
        this.agencies = agencies;
        this.settings = settings;
        this.address = address;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String words) {
        var found = accounts.search(words);
        var names = agencies.names(
                found.stream().flatMap(account -> account.agencies().stream()).toList());
        return new ModelAndView("access/accounts", Map.of("page", new AccountListPage(words, found, names)));
    }

    @GetMapping("/new")
    ModelAndView create() {
        return form(new AccountForm("", ""), GrantForm.empty(agencies), Problems.NONE);
    }

    @PostMapping
    ModelAndView open(@RequestParam Map<String, String> typed, Actor actor) {
        var person = AccountForm.of(typed);
        var role = GrantForm.of(typed, agencies);
        var problems = new ArrayList<Problem>(person.problems());
        if (problems.isEmpty() && accounts.isTaken(person.email())) {
            problems.add(Problem.of("email", "access.problem.email-taken"));
        }
        problems.addAll(role.problems());
        if (!problems.isEmpty()) {
            var again = form(person, role, new Problems(problems));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var account = new NewAccount(person.email(), person.name(), Optional.empty(), settings.demo());
        return invited(accounts.open(actor.who(), account, role.grant()), actor);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id) {
        return page(id, GrantForm.empty(agencies), Problems.NONE, Optional.empty());
    }

    @PostMapping("/{id}/grants")
    ModelAndView grant(@PathVariable long id, @RequestParam Map<String, String> typed, Actor actor) {
        var role = GrantForm.of(typed, agencies);
        var problems = role.problems();
        if (!problems.isEmpty()) {
            var again = page(id, role, new Problems(problems), Optional.empty());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        accounts.grant(actor, id, role.grant());
        return SeeOther.at("/accounts/" + id);
    }

    @PostMapping("/{id}/grants/withdraw")
    ModelAndView withdraw(@PathVariable long id, @RequestParam Map<String, String> typed, Actor actor) {
        accounts.withdraw(actor, id, GrantForm.of(typed, agencies).grant());
        return SeeOther.at("/accounts/" + id);
    }

    @PostMapping("/{id}/close")
    ModelAndView close(@PathVariable long id, Actor actor) {
        accounts.close(actor, id);
        return SeeOther.at("/accounts/" + id);
    }

    @PostMapping("/{id}/reopen")
    ModelAndView reopen(@PathVariable long id, Actor actor) {
        accounts.reopen(actor, id);
        return SeeOther.at("/accounts/" + id);
    }

    @PostMapping("/{id}/sign-out")
    ModelAndView signOut(@PathVariable long id, Actor actor) {
        accounts.signOut(actor, id);
        return SeeOther.at("/accounts/" + id);
    }

    /** Shows the link once: it is kept nowhere. */
    @PostMapping("/{id}/invitation")
    ModelAndView invite(@PathVariable long id, Actor actor) {
        return invited(id, actor);
    }

    private ModelAndView invited(long id, Actor actor) {
        var secret = own.invite(actor, accounts.find(id));
        var link = address.of("/invitation/" + secret.value());
        return page(id, GrantForm.empty(agencies), Problems.NONE, Optional.of(link));
    }

    private ModelAndView page(long id, GrantForm role, Problems problems, Optional<String> invitation) {
        var account = accounts.find(id);
        var page = new AccountPage(account, agencies.names(account.agencies()), role, problems, invitation);
        return new ModelAndView("access/account", Map.of("page", page));
    }

    private static ModelAndView form(AccountForm person, GrantForm role, Problems problems) {
        return new ModelAndView(
                "access/new-account",
                Map.of("page", new NewAccountPage(person.email(), person.name(), role, problems)));
    }
}
