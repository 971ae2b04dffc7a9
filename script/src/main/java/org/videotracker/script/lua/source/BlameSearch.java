package org.videotracker.script.lua.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.source.Blame.Called;
import org.videotracker.script.lua.source.Blame.Place;
import org.videotracker.script.lua.source.Blame.Value;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.Expression;
import org.videotracker.script.lua.syntax.Expression.Call;
import org.videotracker.script.lua.syntax.Expression.Field;
import org.videotracker.script.lua.syntax.Expression.Member;
import org.videotracker.script.lua.syntax.Expression.Name;
import org.videotracker.script.lua.syntax.Expression.Suffix;
import org.videotracker.script.lua.syntax.Expression.Suffixed;
import org.videotracker.script.lua.syntax.Expression.Table;
import org.videotracker.script.lua.syntax.Expression.TextLiteral;
import org.videotracker.script.lua.syntax.Walk;

/** Looks for what an error is about. */
final class BlameSearch {
    private final Blame blame;
    private final Chunk chunk;
    private final int line;
    private final List<Integer> found = new ArrayList<>();

    BlameSearch(Blame blame, Chunk chunk, int line) {
        this.blame = blame;
        this.chunk = chunk;
        this.line = line;
        Walk.values(chunk.statements(), this::look);
    }

    Optional<Place> found() {
        return found.size() == 1
                ? Optional.of(new Place(
                        chunk.places().line(found.getFirst()), chunk.places().column(found.getFirst())))
                : Optional.empty();
    }

    private void look(Expression value) {
        switch (value) {
            case Name name
            when blame instanceof Value(String wanted) && isNear(name.begin()) -> lookAt(name, wanted, name.begin());
            case Suffixed suffixed -> {
                for (int i = 0; i < suffixed.suffixes().size(); i++) {
                    if (isNear(suffixed.begin())
                            || isNear(suffixed.suffixes().get(i).begin())) {
                        look(suffixed, i);
                    }
                }
            }
            default -> {}
        }
    }

    private boolean isNear(int offset) {
        return chunk.places().line(offset) == line;
    }

    private void look(Suffixed suffixed, int index) {
        Suffix suffix = suffixed.suffixes().get(index);
        switch (blame) {
            case Value(String wanted) -> lastName(suffix).ifPresent(name -> lookAt(name, wanted, name.begin()));
            case Called called -> {
                if (suffix instanceof Call call) {
                    function(suffixed, index)
                            .ifPresent(name -> lookAt(name, called.name(), offset(called, call, name)));
                }
            }
        }
    }

    private void lookAt(Name candidate, String wanted, int offset) {
        if (candidate.name().equals(wanted)) {
            found.add(offset);
        }
    }

    private static Optional<Name> lastName(Suffix suffix) {
        return switch (suffix) {
            case Member member -> Optional.of(member.name());
            case Call call -> call.method();
            case Expression.Index index -> Optional.empty();
        };
    }

    /** The name before the parentheses of a call. */
    private static Optional<Name> function(Suffixed suffixed, int index) {
        Optional<Name> method = lastName(suffixed.suffixes().get(index));
        if (method.isPresent()) {
            return method;
        }
        if (index > 0) {
            return lastName(suffixed.suffixes().get(index - 1));
        }
        return suffixed.head() instanceof Name name ? Optional.of(name) : Optional.empty();
    }

    /** The argument that is wrong if it can be told, else the function's name. */
    private static int offset(Called called, Call call, Name function) {
        int argument = called.argument();
        if (argument > 0) {
            return argument <= call.arguments().size()
                    ? call.arguments().get(argument - 1).begin()
                    : function.begin();
        }
        List<Integer> quoted = new ArrayList<>();
        for (Expression value : call.arguments()) {
            addQuoted(value, called.quoted(), quoted);
        }
        return quoted.size() == 1 ? quoted.getFirst() : function.begin();
    }

    private static void addQuoted(Expression value, List<String> quoted, List<Integer> offsets) {
        switch (value) {
            case TextLiteral text when quoted.contains(text.value()) -> offsets.add(text.begin());
            case Table table -> {
                for (Field field : table.fields()) {
                    field.name()
                            .filter(name -> quoted.contains(name.name()))
                            .ifPresent(name -> offsets.add(name.begin()));
                    addQuoted(field.value(), quoted, offsets);
                }
            }
            default -> {}
        }
    }
}
