package org.videotracker.studio.modulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.session.Session;
import org.videotracker.studio.module.ParameterFacts;
import org.videotracker.studio.module.ValueText;

/**
 * A mapping as the list shows it.
 *
 * @param mapping the mapping
 * @param source the path of what moves
 * @param target the path of what is moved
 * @param range where it moves it, and how
 */
record MappingRow(Mapping mapping, String source, String target, String range) {

    /** All of a session, by their targets. */
    static List<MappingRow> of(Session session) {
        List<MappingRow> rows = new ArrayList<>();
        for (Mapping mapping : session.mappings().values()) {
            String source = path(session, mapping, true);
            String target = path(session, mapping, false);
            rows.add(new MappingRow(mapping, source, target, range(mapping)));
        }
        rows.sort(Comparator.comparing(MappingRow::target).thenComparing(MappingRow::source));
        return rows;
    }

    private static String path(Session session, Mapping mapping, boolean ofSource) {
        var end = ofSource ? mapping.id().source() : mapping.id().target();
        return ParameterFacts.of(session, end).map(ParameterFacts::path).orElse(end.parameter());
    }

    private static String range(Mapping mapping) {
        boolean isAdded = mapping.combine() == Combine.ADD;
        String sign = !isAdded ? "" : mapping.polarity() == Polarity.BIPOLAR ? "+/- " : "+ ";
        return sign + ValueText.decimal(mapping.out().from()) + " .. "
                + ValueText.decimal(mapping.out().to())
                + (mapping.delayed() ? "  delayed" : "")
                + (mapping.condition().isPresent() ? "  when" : "");
    }
}
