package org.openita.report;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the kind of file from the ending of an address. */
@Component
class ReportFormatConverter implements Converter<String, ReportFormat> {

    @Override
    public ReportFormat convert(String ending) {
        return ReportFormat.valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
