package org.videotracker.app.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** Leaves the choice of candidates to our completion, which knows more than how words begin. */
final class AllCandidates implements CompletionMatcher {
    private String word = "";
    private List<Candidate> all = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        word = line.word();
        all = List.of();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        all = candidates;
        return candidates;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return all.stream()
                .filter(candidate -> Objects.equals(candidate.value(), word))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getCommonPrefix() {
        String common = all.isEmpty() ? "" : all.getFirst().value();
        for (Candidate candidate : all) {
            while (!candidate.value().startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common;
    }
}
