package org.videotracker.script.text.verb;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.text.word.Word;

/**
 * The words of a line in the slots of a form.
 *
 * @param verb the first word
 * @param bySlot the words by the slot's name; a slot that nothing was given for is absent
 * @param given the optional keywords that were given
 */
record Arguments(Word verb, Map<String, List<Word>> bySlot, List<String> given) {

    Word one(String slot) {
        return optional(slot).orElseThrow(() -> new IllegalStateException("no form has a <" + slot + "> here"));
    }

    Optional<Word> optional(String slot) {
        return all(slot).stream().findFirst();
    }

    List<Word> all(String slot) {
        return bySlot.getOrDefault(slot, List.of());
    }

    boolean has(String keyword) {
        return given.contains(keyword);
    }

    Optional<Signal> signal() {
        return optional("signal").map(word -> Signal.valueOf(word.text().toUpperCase(Locale.ROOT)));
    }

    Optional<Quantum> quantum() {
        return optional("quantum").map(word -> Quantum.valueOf(word.text().toUpperCase(Locale.ROOT)));
    }
}
