package org.openita.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where refusals, bugs and outages become a page, or JSON for the interface of programs. */
@OpenToAll
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Pattern SECRET = Pattern.compile("[\\w-]{40,}");

    private final Views views;
    private final MultipartProperties limits;

    ErrorPages(Views views, MultipartProperties limits) {
        this.views = views;
        this.limits = limits;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        return answer(ErrorPage.of(refused), request);
    }

    /** Its message holds what was typed, which may be a secret. */
    @ExceptionHandler
    Object rejected(RequestRejectedException rejection, HttpServletRequest request) {
        return answer(ErrorPage.of(HttpStatus.BAD_REQUEST, ""), request);
    }

    /** An address that cannot be read, or not be used in this way, leads nowhere. */
    @ExceptionHandler({TypeMismatchException.class, HttpRequestMethodNotSupportedException.class})
    Object unreadable(HttpServletRequest request) {
        return answer(ErrorPage.of(new Refused(RefusalCode.NOT_FOUND)), request);
    }

    /** Where whoever asked has left, nobody is there to be answered and nothing went wrong. */
    @ExceptionHandler
    Object failed(Exception failure, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return new ModelAndView();
        }
        var status = failure instanceof ErrorResponse known
                ? HttpStatus.valueOf(known.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return answer(tooLarge(request), request);
        }
        if (status.is4xxClientError()) {
            return answer(ErrorPage.of(status, ""), request);
        }
        return answer(ErrorPage.of(status, logged(request.getRequestURI(), failure)), request);
    }

    /** A long random text in an address may be a secret, and stays out of the log. */
    private static String logged(String address, @Nullable Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: {}", reference, SECRET.matcher(address).replaceAll("…"), failure);
        return reference;
    }

    /** What the container and the security filters turn away, and what breaks while a page is written. */
    @RequestMapping("/error")
    Object dispatched(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        var status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return answer(tooLarge(request), request);
        }
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var reference = status.is5xxServerError()
                ? logged(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), thrown(failure))
                : "";
        return answer(ErrorPage.of(status, reference), request);
    }

    private ErrorPage tooLarge(HttpServletRequest request) {
        var most =
                request.getAttribute(UploadLimit.MOST) instanceof DataSize typed ? typed : limits.getMaxRequestSize();
        return ErrorPage.of(new Refused(RefusalCode.TOO_LARGE, most.toMegabytes()))
                .to(LocalAddress.before(request));
    }

    private static @Nullable Throwable thrown(@Nullable Object failure) {
        return failure instanceof Throwable throwable ? throwable : null;
    }

    private Object answer(ErrorPage page, HttpServletRequest request) {
        var view = views.of(request);
        if (view.within("/api")) {
            var problem = ProblemDetail.forStatusAndDetail(page.status(), page.text(view));
            problem.setTitle(page.title(view));
            return ResponseEntity.of(problem).build();
        }
        var result = new ModelAndView("platform/error", "page", page);
        result.setStatus(page.status());
        return result;
    }
}
