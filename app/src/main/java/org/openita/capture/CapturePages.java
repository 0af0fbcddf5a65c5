package org.openita.capture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.capture.LinkState.Copy;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where links and the copies of what they lead to are read; the copies themselves are only handed out to be saved. */
@Controller
@RequestMapping("/agencies/{code}/captures")
class CapturePages {

    private final Agencies agencies;
    private final Captures captures;

    CapturePages(Agencies agencies, Captures captures) {
        this.agencies = agencies;
        this.captures = captures;
    }

    @Allowed(Permission.READ_UNPUBLISHED)
    @GetMapping
    ModelAndView link(@PathVariable String code, @RequestParam(defaultValue = "") String address) {
        var agency = agency(code);
        if (!captures.isKnown(agency.code(), address)) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        var state = captures.states(agency.code(), List.of(address)).getOrDefault(address, LinkState.waiting(address));
        var copies = captures.copies(agency.code(), address);
        return new ModelAndView("capture/link", Map.of("page", new LinkPage(agency, state, copies)));
    }

    @Allowed(Permission.RUN_ROUND)
    @PostMapping
    ModelAndView again(@PathVariable String code, @RequestParam(defaultValue = "") String address) {
        if (!captures.again(agency(code).code(), address)) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        return SeeOther.at(UriComponentsBuilder.fromPath("/agencies/{code}/captures")
                .queryParam("address", "{address}")
                .encode()
                .buildAndExpand(code, address)
                .toUriString());
    }

    @Allowed(Permission.READ_UNPUBLISHED)
    @GetMapping("/{id}")
    ModelAndView copy(@PathVariable String code, @PathVariable long id) {
        var agency = agency(code);
        var copy = copy(agency, id);
        var older = captures.copies(agency.code(), copy.address()).stream()
                .filter(other -> other.id() < id)
                .findFirst();
        var lines = captures.lines(copy);
        var difference = older.filter(each -> isReadable(each) && isReadable(copy))
                .map(each -> Difference.between(captures.lines(each), lines));
        return new ModelAndView("capture/copy", Map.of("page", new CopyPage(agency, copy, lines, older, difference)));
    }

    @Allowed(Permission.READ_UNPUBLISHED)
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable long id) {
        var copy = copy(agency(code), id);
        var kind = copy.kind().orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var disposition = ContentDisposition.attachment()
                .filename("copy-%d.%s".formatted(id, kind.ending()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(captures.content(copy).orElseThrow());
    }

    private static boolean isReadable(Copy copy) {
        return copy.kind().filter(ContentKind::isReadable).isPresent();
    }

    private Copy copy(Agency agency, long id) {
        return captures.copy(agency.code(), id).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return Optional.of(code).flatMap(agencies::find).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
