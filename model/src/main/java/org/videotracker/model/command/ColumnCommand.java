package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Column.Category;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of the columns of a pattern's grid. What the steps hold is never dropped; a lock sounds while its column is there. */
public sealed interface ColumnCommand extends Command {

    /** Adds a column; without a position it is filed with those of its category. */
    record AddColumn(String pattern, String parameter, Optional<Integer> position) implements ColumnCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            requireNew(old, parameter);
            List<Column> columns = new ArrayList<>(old.columns());
            int place = position.filter(p -> p >= 0 && p <= columns.size()).orElseGet(() -> placeOf(columns));
            columns.add(place, new Column(parameter, false));
            return session.withPattern(pattern, old.withColumns(columns));
        }

        private int placeOf(List<Column> columns) {
            return switch (Category.of(parameter)) {
                case TRIGGER -> {
                    int run = leading(columns, Category.TRIGGER, 0);
                    for (int i = 0; i < run; i++) {
                        if (columns.get(i).parameter().equals("length")) {
                            yield i;
                        }
                    }
                    yield run;
                }
                case CONDITION -> afterConditions(columns);
                case FEEL -> leading(columns, Category.FEEL, afterConditions(columns));
                case PARAMETER -> columns.size();
            };
        }

        private static int afterConditions(List<Column> columns) {
            return leading(columns, Category.CONDITION, leading(columns, Category.TRIGGER, 0));
        }

        private static int leading(List<Column> columns, Category category, int start) {
            int end = start;
            while (end < columns.size() && columns.get(end).category() == category) {
                end++;
            }
            return end;
        }

        @Override
        public String describe() {
            return "add column " + parameter;
        }
    }

    /** Removes a column. Required ones, and the last of index and note, stay. */
    record RemoveColumn(String pattern, String parameter) implements ColumnCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            Column column = old.columns().get(requirePlace(old, pattern, parameter));
            if (column.required() || isLastTrigger(old, column)) {
                throw RejectedException.of(Code.PROTECTED, "A pattern needs its column " + parameter + ".");
            }
            List<Column> columns = new ArrayList<>(old.columns());
            columns.remove(column);
            return session.withPattern(pattern, old.withColumns(columns));
        }

        @Override
        public String describe() {
            return "remove column " + parameter;
        }
    }

    /** Lets a column show another parameter. An index that is required, or alone, can only become a note and back. */
    record SwapColumn(String pattern, String parameter, String replacement) implements ColumnCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            int place = requirePlace(old, pattern, parameter);
            requireNew(old, replacement);
            Column column = old.columns().get(place);
            boolean staysTrigger = List.of("index", "note").containsAll(List.of(parameter, replacement));
            if (!staysTrigger && (column.required() || isLastTrigger(old, column))) {
                throw RejectedException.of(Code.PROTECTED, "A pattern needs its column " + parameter + ".");
            }
            List<Column> columns = new ArrayList<>(old.columns());
            columns.set(place, new Column(replacement, column.required()));
            return session.withPattern(pattern, old.withColumns(columns));
        }

        @Override
        public String describe() {
            return "change column " + parameter + " to " + replacement;
        }
    }

    /** Moves a column to another place. */
    record MoveColumn(String pattern, String parameter, int position) implements ColumnCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            StepPattern old = Require.stepPattern(session, pattern);
            List<Column> columns = new ArrayList<>(old.columns());
            Column moving = columns.remove(requirePlace(old, pattern, parameter));
            Require.index(position, old.columns().size(), "column of pattern " + pattern);
            columns.add(position, moving);
            return session.withPattern(pattern, old.withColumns(columns));
        }

        @Override
        public String describe() {
            return "move column " + parameter;
        }
    }

    /** Whether a column is the only one of index and note, without which a row could trigger nothing. */
    private static boolean isLastTrigger(StepPattern pattern, Column column) {
        return selects(column)
                && pattern.columns().stream().filter(ColumnCommand::selects).count() == 1;
    }

    private static boolean selects(Column column) {
        return column.parameter().equals("index") || column.parameter().equals("note");
    }

    private static void requireNew(StepPattern pattern, String parameter) throws RejectedException {
        Require.columnName(parameter);
        if (pattern.hasColumn(parameter)) {
            throw RejectedException.of(Code.DUPLICATE, "The pattern has the column " + parameter + " already.");
        }
    }

    private static int requirePlace(StepPattern pattern, String name, String parameter) throws RejectedException {
        List<String> names = pattern.columns().stream().map(Column::parameter).toList();
        int place = names.indexOf(parameter);
        if (place < 0) {
            throw RejectedException.unknown("column in pattern " + name, parameter, names);
        }
        return place;
    }
}
