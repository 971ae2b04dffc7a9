package org.videotracker.model.module;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The module types that exist, by name, in the order in which menus show them. */
public final class Catalog {
    private final SequencedMap<String, ModuleType> types = new LinkedHashMap<>();
    private final Map<String, ModuleType> typesIgnoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Catalog(List<ModuleType> types, Map<String, String> aliases) {
        for (ModuleType type : types) {
            this.types.put(type.name(), type);
            if (typesIgnoringCase.put(type.name(), type) != null) {
                throw new IllegalArgumentException("two module types are called " + type.name());
            }
        }
        aliases.forEach((alias, name) -> typesIgnoringCase.put(alias, type(name).orElseThrow()));
    }

    /** A type by its name or an alias, in any case. */
    public Optional<ModuleType> type(String name) {
        return Optional.ofNullable(typesIgnoringCase.get(name));
    }

    /** Every name and alias, with what it means. */
    public SequencedMap<String, ModuleType> names() {
        SequencedMap<String, ModuleType> names = new LinkedHashMap<>(types);
        typesIgnoringCase.forEach(names::putIfAbsent);
        return Collections.unmodifiableSequencedMap(names);
    }

    public Collection<ModuleType> types() {
        return types.sequencedValues();
    }
}
