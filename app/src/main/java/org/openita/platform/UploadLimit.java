package org.openita.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is larger than anything that is taken, before it is read: whoever looks for a form's proof in it would
 * find none, and answer as if the form were forged. Files have a limit of their own, and what is typed has a lower one.
 *
 * <p>It looks into forms, so it comes after what says that they are written in UTF-8.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadLimit extends OncePerRequestFilter {

    /** The attribute of a request that was turned away: how many bytes it might have had. */
    static final String MOST = UploadLimit.class.getName() + ".most";

    private final DataSize most;
    private final DataSize mostTyped;

    UploadLimit(MultipartProperties files, TomcatServerProperties server) {
        this.most = files.getMaxRequestSize();
        this.mostTyped = server.getMaxHttpFormPostSize();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            turnAway(request, response, most);
        } else if (isTooMuchTyped(request)) {
            turnAway(request, response, mostTyped);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTooMuchTyped(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType());
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return request.getContentLengthLong() > mostTyped.toBytes();
        }
        return type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) && isTooMuchTypedBesideFiles(request);
    }

    /** Only the container can tell, when it takes the parts apart; what else is wrong with them has a cause. */
    private static boolean isTooMuchTypedBesideFiles(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return false;
        } catch (IllegalStateException e) {
            return e.getCause() == null;
        }
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, DataSize most)
            throws IOException {
        request.setAttribute(MOST, most);
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
