package org.videotracker.model.json;

import tools.jackson.core.StreamReadConstraints;

/**
 * What is read at most from one file, so that no file can exhaust memory, stack or patience.
 *
 * @param nesting objects and lists within each other; our own files nest 8 deep, and 200 more where a pattern is written
 * @param stringLength characters of one text; four times the longest script that is accepted
 * @param nameLength characters of one field name; names of modules and patterns have at most 64
 * @param numberLength characters of one number; a double needs at most 25
 * @param documentLength characters of the whole file; a set of 10 000 full patterns
 * @param tokens values, names and brackets; 1000 patterns of 256 filled rows have four million
 * @param modules modules; a large performance has a hundred
 * @param connections links
 * @param mappings parameter links
 * @param patterns patterns, and as many chains
 * @param assets pieces of media
 */
public record ReadLimits(
        int nesting,
        int stringLength,
        int nameLength,
        int numberLength,
        long documentLength,
        long tokens,
        int modules,
        int connections,
        int mappings,
        int patterns,
        int assets) {
    public static final ReadLimits DEFAULT =
            new ReadLimits(256, 1 << 20, 4096, 1000, 256L << 20, 10_000_000, 10_000, 100_000, 10_000, 10_000, 100_000);

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(nesting)
                .maxStringLength(stringLength)
                .maxNameLength(nameLength)
                .maxNumberLength(numberLength)
                .maxDocumentLength(documentLength)
                .maxTokenCount(tokens)
                .build();
    }
}
