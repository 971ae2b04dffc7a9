package org.videotracker.bench.report;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * One figure with its spread.
 *
 * @param benchmark the full name of the benchmark method
 * @param parameters of the benchmark, by name
 * @param quantity what the row shows: empty, or one of several figures of a benchmark, such as a percentile
 * @param median the figure
 * @param lowest of the iterations
 * @param highest of the iterations
 * @param core how much of a core the measuring process got; see {@link CoreShare}
 * @param unit what it counts
 */
record Measured(
        String benchmark,
        Map<String, String> parameters,
        String quantity,
        double median,
        double lowest,
        double highest,
        double core,
        String unit) {

    /** The median of the iterations. */
    static Measured median(RunResult run, double each, String unit) {
        Statistics statistics = run.getPrimaryResult().getStatistics();
        return new Measured(
                run.getParams().getBenchmark(),
                parameters(run.getParams()),
                "",
                statistics.getPercentile(50) * each,
                statistics.getMin() * each,
                statistics.getMax() * each,
                core(run),
                unit);
    }

    /** A percentile of all operations. */
    static Measured percentile(RunResult run, int percent, double each, String unit) {
        double value = run.getPrimaryResult().getStatistics().getPercentile(percent) * each;
        return new Measured(
                run.getParams().getBenchmark(),
                parameters(run.getParams()),
                "p" + percent,
                value,
                value,
                value,
                core(run),
                unit);
    }

    private static double core(RunResult run) {
        Result<?> share = run.getSecondaryResults().get(CoreShare.LABEL);
        return share == null ? Double.NaN : share.getScore();
    }

    private static Map<String, String> parameters(BenchmarkParams benchmark) {
        Map<String, String> parameters = new TreeMap<>();
        benchmark.getParamsKeys().forEach(name -> parameters.put(name, benchmark.getParam(name)));
        return parameters;
    }

    /** The class and the method, the parameters, the quantity. */
    String name() {
        String[] parts = benchmark.split("\\.");
        StringBuilder name = new StringBuilder(parts[parts.length - 2].replace("Benchmark", ""))
                .append('.')
                .append(parts[parts.length - 1]);
        parameters.forEach(
                (key, value) -> name.append(' ').append(key).append('=').append(value));
        return quantity.isEmpty()
                ? name.toString()
                : name.append(' ').append(quantity).toString();
    }

    /** Whether a parameter has a value, both given as {@code name=value}. */
    boolean has(String assignment) {
        int equals = assignment.indexOf('=');
        return assignment.substring(equals + 1).equals(parameters.get(assignment.substring(0, equals)));
    }

    /** How far the iterations lie below and above the median, in percent. */
    String spread() {
        return lowest == highest ? "" : "%+.0f%% %+.0f%%".formatted(percent(lowest), percent(highest));
    }

    private double percent(double bound) {
        return median == 0 ? 0 : (bound / median - 1) * 100;
    }
}
