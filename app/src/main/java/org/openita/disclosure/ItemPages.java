package org.openita.disclosure;

import java.util.List;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.disclosure.ItemPage.Editing;
import org.openita.disclosure.Written.Wish;
import org.openita.framework.FiscalYear;
import org.openita.platform.AttachmentForm;
import org.openita.platform.Downloads;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One item: what is shown under it, written by whoever is responsible, and what people say of it. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}/disclosure")
class ItemPages {

    private static final int LONGEST_REMARK = 4_000;

    private final Workplaces workplaces;
    private final ItemAnswers answers;
    private final Remarks remarks;
    private final EvidenceFiles files;
    private final ItemViews views;

    ItemPages(Workplaces workplaces, ItemAnswers answers, Remarks remarks, EvidenceFiles files, ItemViews views) {
        this.workplaces = workplaces;
        this.answers = answers;
        this.remarks = remarks;
        this.files = files;
        this.views = views;
    }

    @GetMapping("/{item}")
    ModelAndView show(
            Actor actor, @PathVariable String code, @PathVariable FiscalYear year, @PathVariable String item) {
        var place = workplaces.open(actor, code, year);
        var work = place.item(item);
        return views.of(actor, place, work, Problems.NONE);
    }

    /** Every button sends the whole form, and nothing typed is lost. */
    @Allowed(Permission.ANSWER_DISCLOSURE)
    @PostMapping("/{item}")
    ModelAndView save(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "files", required = false) List<MultipartFile> sent) {
        var place = workplaces.open(actor, code, year);
        var work = place.item(item);
        var typed = new Typed(fields);
        var form = ItemForm.of(typed, work);
        if (!Workplaces.mayWrite(actor, place, work)) {
            return overtaken(actor, code, year, item, form);
        }
        var wish = typed.one("do").equals("ready") ? Wish.HAND_ON : Wish.GO_ON;
        var attached = new AttachmentForm("files", sent == null ? List.of() : sent).read();
        var problems = new Problems(form.problems(work, attached, wish));
        if (typed.one("do").equals("more")) {
            return views.of(place, work, new Editing(form.withMoreLinks(), problems));
        }
        if (!problems.isEmpty()) {
            return views.of(place, work, new Editing(form, problems));
        }
        return answers.save(actor, place.round(), work.code(), form.written(attached, wish))
                ? SeeOther.at(place.address(work))
                : overtaken(actor, code, year, item, form);
    }

    @PostMapping("/{item}/comments")
    ModelAndView say(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> fields) {
        var place = workplaces.open(actor, code, year);
        var work = place.item(item);
        var text = new Typed(fields).one("text").strip();
        if (text.isEmpty() || text.length() > LONGEST_REMARK) {
            var problem = text.isEmpty()
                    ? Problem.of("text", "disclosure.problem.comment")
                    : Problem.of("text", "disclosure.problem.long", LONGEST_REMARK);
            return views.of(actor, place, work, Problems.of(problem));
        }
        remarks.say(actor, place.subject(work.code()), text);
        return SeeOther.at(place.address(work) + "#comments");
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable String code, @PathVariable FiscalYear year, @PathVariable long file) {
        var kept = files.open(actor, workplaces.open(actor, code, year).round(), file);
        return Downloads.of(kept.file().name(), kept.file().kind(), kept.content());
    }

    /** Both texts side by side: what stands there now, and what was typed. */
    private ModelAndView overtaken(Actor actor, String code, FiscalYear year, String item, ItemForm form) {
        var place = workplaces.open(actor, code, year);
        var work = place.item(item);
        if (!Reach.of(actor, place.agency().code()).writes(work)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        return views.overtaken(actor, place, work, form);
    }
}
