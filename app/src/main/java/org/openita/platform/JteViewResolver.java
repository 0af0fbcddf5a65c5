package org.openita.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Renders the view {@code agency/list} with the compiled template {@code agency/list.jte}. */
@Component
class JteViewResolver implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Views views;

    JteViewResolver(Views views) {
        this.views = views;
    }

    @Override
    public org.springframework.web.servlet.@Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX) ? null : new Template(name + ".jte");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** One template; rendered completely before the first byte is sent, so that a failure is a clean error page. */
    private final class Template implements org.springframework.web.servlet.View {

        private final String name;

        Template(String name) {
            this.name = name;
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var view = views.of(request);
            var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
            parameters.put("view", view);
            var html = new StringOutput();
            templates.render(name, parameters, html);
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setLocale(view.language().locale());
            response.getWriter().write(html.toString().stripLeading());
        }
    }
}
