package org.openita.methodology;

import org.openita.framework.FiscalYear;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a fiscal year of the Buddhist Era from an address. */
@Component
class FiscalYearConverter implements Converter<String, FiscalYear> {

    @Override
    public FiscalYear convert(String year) {
        return new FiscalYear(Integer.parseInt(year));
    }
}
