package org.rapporteur.render.pdf;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.model.Facts;

/// How long a brief takes, once the JVM is warm, from the facts to the bytes of its file; and how large the file is.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class BriefBenchmark {
    /// An ordinary brief of two pages, or one of the extremes that the tests use.
    @Param({"ordinary", "one-text", "votes", "crowd", "full-vote", "sixty-texts", "long-article"})
    public String facts;

    private final BriefRenderer renderer = BriefRenderer.builder().build();
    private Facts chosen;

    /// Chooses the facts and tells how large their brief is.
    @Setup(Level.Trial)
    public void choose() {
        chosen = facts.equals("ordinary")
                ? CrimeCommission.facts()
                : Extremes.all().get(facts);
        System.out.printf(
                "%n%s: %,d bytes of PDF, %,d bytes of HTML%n",
                facts, renderer.render(chosen).length, renderer.html(chosen).length);
    }

    /// The PDF file.
    @Benchmark
    public byte[] pdf() {
        return renderer.render(chosen);
    }

    /// The web page.
    @Benchmark
    public byte[] html() {
        return renderer.html(chosen);
    }
}
