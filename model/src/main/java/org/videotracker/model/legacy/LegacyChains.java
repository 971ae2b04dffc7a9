package org.videotracker.model.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.pattern.Chain;

/** Imports chains. Repeats and flags stay with their entry, and an empty chain stays empty. */
final class LegacyChains {
    private final LegacyPatterns patterns;
    private final Notices notices;
    private final Map<String, Chain> chains = new TreeMap<>();
    private final Map<String, String> nameByOldName = new HashMap<>();
    private final Set<String> disabled = new HashSet<>();

    LegacyChains(LegacyPatterns patterns, Notices notices) {
        this.patterns = patterns;
        this.notices = notices;
    }

    Map<String, Chain> all() {
        return chains;
    }

    Optional<String> named(String oldName) {
        return Optional.ofNullable(nameByOldName.get(oldName));
    }

    /** Whether the chain's own flag let it proceed; in ours the flag of the binding alone decides. */
    boolean isEnabled(String name) {
        return !disabled.contains(name);
    }

    void addAll(Loose byName) {
        List<String> numbered = patterns.oldNames();
        byName.fields().forEach((oldName, chain) -> {
            if (chains.size() == ReadLimits.DEFAULT.patterns()) {
                notices.add("The chain " + Notices.shortened(oldName) + " was left out: there are too many.");
            } else {
                add(oldName, chain, numbered);
            }
        });
    }

    /**
     * @param numbered the old names of the patterns that entries name by numbers
     */
    String add(String oldName, Loose loose, List<String> numbered) {
        String name = LegacyNames.unique("chain", oldName, chains::containsKey, notices);
        nameByOldName.put(oldName, name);
        chains.put(name, chain(name, loose.at("patternChain", "orderList"), numbered));
        if (!loose.at("usePatternChain", "useOrderList").flag(true)) {
            disabled.add(name);
        }
        return name;
    }

    private Chain chain(String name, Loose list, List<String> numbered) {
        List<Chain.Entry> entries = new ArrayList<>();
        int position = 0;
        for (Loose item : list.items()) {
            position++;
            String place = "Chain " + name + ", entry " + position;
            Optional<String> pattern = pattern(item, numbered);
            if (pattern.isEmpty()) {
                notices.add(place + " names no pattern of the file and was left out with its repeats.");
            } else if (entries.size() == Chain.MAX_ENTRIES) {
                notices.add(place + " and what follows were left out: a chain has " + Chain.MAX_ENTRIES + " entries.");
                break;
            } else {
                int repeats = notices.clampInt(
                        place + ": repeats", item.at("repeatCount", "repeats"), 1, Chain.Entry.MAX_REPEATS, 1);
                boolean enabled = item.at("enabled").flag(true)
                        && !item.at("disabled", "isDisabled").flag(false);
                entries.add(new Chain.Entry(pattern.get(), repeats, enabled));
            }
        }
        return new Chain(entries);
    }

    /** An entry names its pattern, or is or has a number that counts patterns from zero. */
    private Optional<String> pattern(Loose item, List<String> numbered) {
        Optional<String> name =
                item.text().or(() -> item.at("patternName", "pattern").text());
        if (name.isPresent()) {
            return patterns.named(name.get());
        }
        return item.number()
                .or(() -> item.at("patternIndex").number())
                .filter(number -> number >= 0 && number < numbered.size())
                .flatMap(number -> patterns.named(numbered.get(number.intValue())));
    }
}
