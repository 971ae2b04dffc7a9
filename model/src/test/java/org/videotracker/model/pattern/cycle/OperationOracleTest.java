package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.pattern.cycle.OracleComparison.Row;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;
import org.videotracker.model.pattern.cycle.arithmetic.Rounding;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;

/** Each operation in each alignment, on all kinds of values, against the events of Strudel. */
class OperationOracleTest {
    private static OracleComparison oracle;

    private static Map<String, Cycles> arguments() {
        Map<String, Cycles> byCode = new LinkedHashMap<>();
        byCode.put("3", Cycles.pure(3));
        byCode.put("seq(1,0,2)", numbers(1, 0, 2));
        byCode.put("cat(2,'e4',-.5)", Sequences.cat(Cycles.pure(2), Cycles.pure("e4"), Cycles.pure(-.5)));
        byCode.put("seq('a','bd')", Fixtures.seq("a", "bd"));
        byCode.put(
                "speed(seq(2,4)).slow(3/2)",
                ControlPatterns.of("speed", numbers(2, 4)).slow(Fraction.of(3, 2)));
        byCode.put("seq(0,1).pan(cat(.2,.4))", ControlPatterns.with(numbers(0, 1), "pan", alternating(.2, .4)));
        return byCode;
    }

    static List<Row> inPlace() {
        List<Row> rows = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            if (operation == Operation.POW) {
                continue; // whose last digits differ between Java and Node
            }
            arguments()
                    .forEach((code, argument) -> rows.add(new Row(
                            "P." + name(operation) + "(" + code + ")",
                            pattern -> operation.of(pattern, argument),
                            ValueFixtures.all())));
        }
        return rows;
    }

    static List<Row> aligned() {
        List<Row> rows = new ArrayList<>();
        for (Operation operation :
                List.of(Operation.SUB, Operation.SET, Operation.KEEP, Operation.KEEPIF, Operation.AND, Operation.LT)) {
            for (Alignment alignment : Alignment.values()) {
                arguments()
                        .forEach((code, argument) -> rows.add(new Row(
                                "P." + name(operation) + "." + name(alignment).replace("_", "") + "(" + code + ")",
                                pattern -> operation.of(alignment, pattern, argument),
                                ValueFixtures.all())));
            }
        }
        return rows;
    }

    static List<Row> located() {
        Cycles argument = Sequences.seq(
                Cycles.pure("e5").located(new SourceRange(1, 0, 2)),
                Cycles.pure(2).located(new SourceRange(1, 3, 4)));
        Map<String, Cycles> patterns =
                Map.of("\"a b\"", Fixtures.WORDED, "\"a b\".slow(3/2)", Fixtures.WORDED.slow(Fraction.of(3, 2)));
        List<Row> rows = new ArrayList<>();
        for (Operation operation : List.of(Operation.SUB, Operation.KEEPIF)) {
            for (Alignment alignment : Alignment.values()) {
                rows.add(new Row(
                        "P." + name(operation) + "." + name(alignment).replace("_", "") + "(\"e5 2\")",
                        pattern -> operation.of(alignment, pattern, argument),
                        patterns));
            }
        }
        return rows;
    }

    static List<Row> rounded() {
        return List.of(
                new Row("P.pow(2)", pattern -> Operation.POW.of(pattern, Value.of(2)), ValueFixtures.numeric()),
                new Row("P.round()", Rounding::round, ValueFixtures.all()),
                new Row("P.div(2).round()", pattern -> Rounding.round(halved(pattern)), ValueFixtures.numeric()),
                new Row("P.div(2).floor()", pattern -> Rounding.floor(halved(pattern)), ValueFixtures.numeric()),
                new Row("P.div(2).ceil()", pattern -> Rounding.ceil(halved(pattern)), ValueFixtures.numeric()),
                new Row("P.asNumber()", Rounding::asNumber, ValueFixtures.all()),
                new Row(
                        "P.asNumber()",
                        Rounding::asNumber,
                        Map.of(
                                "seq('c','C','cs','db3','bb','e-1','fbb2','g##','b9','Af','es4')",
                                Fixtures.seq("c", "C", "cs", "db3", "bb", "e-1", "fbb2", "g##", "b9", "Af", "es4"),
                                "seq('c10')",
                                Fixtures.seq("c10"),
                                "seq('h')",
                                Fixtures.seq("h"),
                                "seq(' 3 ','-.5','1e2','4.')",
                                Fixtures.seq(" 3 ", "-.5", "1e2", "4."))));
    }

    private static Cycles halved(Cycles pattern) {
        return Operation.DIV.of(pattern, Value.of(2));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @BeforeAll
    static void ask() throws Exception {
        List<Row> rows = new ArrayList<>(inPlace());
        rows.addAll(aligned());
        rows.addAll(located());
        rows.addAll(rounded());
        oracle = new OracleComparison(rows);
    }

    @ParameterizedTest
    @MethodSource({"inPlace", "aligned", "located", "rounded"})
    @DisplayName("an operation makes the events of the oracle from each kind of values")
    void theEventsAreThoseOfTheOracle(Row row) {
        oracle.check(row);
    }
}
