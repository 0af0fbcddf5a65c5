package org.openita.frameworks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.AnswerRule;
import org.openita.framework.AnswerRule.None;
import org.openita.framework.AnswerRule.Period;
import org.openita.framework.Indicator;
import org.openita.framework.Indicator.SubIndicator;
import org.openita.framework.Instrument;
import org.openita.framework.Instrument.Part;
import org.openita.framework.Item;
import org.openita.framework.Item.Choice;
import org.openita.framework.Item.DisclosureItem;
import org.openita.framework.Item.SurveyItem;
import org.openita.framework.Text;
import org.openita.frameworks.Codes.Form;

/** Reads the instruments of a framework, down to the single item. */
final class InstrumentReader {

    private final Codes codes = new Codes();
    private final Map<String, List<Choice>> scales;

    InstrumentReader(Section document) {
        this.scales = document.in("scales", InstrumentReader::scales);
    }

    private static Map<String, List<Choice>> scales(Section section) {
        var scales = new LinkedHashMap<String, List<Choice>>();
        section.names().forEach(name -> scales.put(name, section.someNumbered(name, InstrumentReader::choice)));
        return scales;
    }

    private static Choice choice(Section section, int order) {
        return new Choice(order, section.text(), section.number("value", 0, 100), section.valueSource());
    }

    List<Instrument> read(Section document) {
        var weights = new WeightSum();
        var instruments = document.some("instruments", section -> instrument(section, weights));
        weights.check(document, "instruments");
        return instruments;
    }

    private Instrument instrument(Section section, WeightSum weights) {
        var code = codes.declare(section, Form.CAPITALS);
        var kind = section.choice("kind", Kind.class);
        var parts = kind == Kind.SURVEY && section.has("parts") ? parts(section) : List.<Part>of();
        var indicators = section.some("indicators", indicator -> indicator(indicator, kind));
        return new Instrument(code, section.text("name"), section.in("weight", weights::read), parts, indicators);
    }

    private List<Part> parts(Section section) {
        var weights = new WeightSum();
        var parts = section.some(
                "parts",
                part -> new Part(
                        codes.declare(part, Form.CAPITALS), part.text("name"), part.in("weight", weights::read)));
        weights.check(section, "parts");
        return parts;
    }

    private Indicator indicator(Section section, Kind kind) {
        var code = codes.declare(section, Form.NUMBERED);
        var name = section.text("name");
        if (kind == Kind.SURVEY) {
            return new Indicator(code, name, List.of(), section.each("items", this::surveyItem));
        }
        return section.has("subIndicators")
                ? new Indicator(code, name, section.some("subIndicators", this::subIndicator), List.of())
                : new Indicator(code, name, List.of(), disclosureItems(section, name));
    }

    private SubIndicator subIndicator(Section section) {
        var code = codes.declare(section, Form.NUMBERED);
        var name = section.text("name");
        return new SubIndicator(code, name, disclosureItems(section, name));
    }

    /** The items of the groups of a section, or those it holds itself, which then form one group of its name. */
    private List<Item> disclosureItems(Section section, Text name) {
        return section.has("groups")
                ? section.some("groups", group -> disclosureItems(group, group.text("name"))).stream()
                        .flatMap(List::stream)
                        .toList()
                : section.each("items", item -> disclosureItem(item, name));
    }

    private Item disclosureItem(Section section, Text group) {
        var code = codes.declare(section, Form.NUMBERED);
        var elements = section.has("elements") ? section.some("elements", Section::text) : List.<Text>of();
        var rule = section.has("answer") ? section.in("answer", InstrumentReader::rule) : AnswerRule.UNSTATED;
        return new DisclosureItem(code, section.text("text"), group, elements, rule);
    }

    private static AnswerRule rule(Section section) {
        var period = section.has("period") ? section.choice("period", Period.class) : Period.ANY;
        var none = section.has("none") ? section.choice("none", None.class) : None.REFUSED;
        return new AnswerRule(period, none, Optional.of(section.source()));
    }

    private Item surveyItem(Section section) {
        if (!section.has("parts")) {
            return question(section);
        }
        var code = codes.declare(section, Form.NUMBERED);
        return new SurveyItem(code, section.text("text"), List.of(), section.some("parts", this::question));
    }

    private SurveyItem question(Section section) {
        var code = codes.declare(section, Form.NUMBERED);
        return new SurveyItem(code, section.text("text"), choices(section), List.of());
    }

    private List<Choice> choices(Section section) {
        var scale = section.written("choices");
        if (scale.isPresent() && !scales.containsKey(scale.get())) {
            section.fault("choices", "no scale is named " + scale.get());
        }
        return scale.map(name -> scales.getOrDefault(name, List.of())).orElse(List.of());
    }

    /** Whether people answer an instrument, or assessors look at what the agency discloses. */
    private enum Kind {
        SURVEY,
        DISCLOSURE
    }
}
