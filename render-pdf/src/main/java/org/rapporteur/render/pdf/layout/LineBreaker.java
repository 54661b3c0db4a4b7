package org.rapporteur.render.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.rapporteur.render.pdf.layout.Typesetter.Word;

/// Chooses where lines break so that the ragged edge of the whole paragraph is as even as can be (after D. E. Knuth and
/// M. F. Plass, "Breaking paragraphs into lines", 1981, for unjustified text).
final class LineBreaker {
    /// A last line shorter than this share of the measure looks lost.
    private static final double SHORT_END = 0.18;

    /// What a hyphen at a line's end costs, beside the 1 of a line.
    private static final double HYPHENATED = 0.3;

    private LineBreaker() {}

    /// The lines as ranges of words, end exclusive.
    static List<int[]> breaks(List<Word> words, double width) {
        int count = words.size();
        double[] cost = new double[count + 1];
        int[] from = new int[count + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int start = 0; start < count; start++) {
            double used = 0;
            for (int end = start + 1; end <= count; end++) {
                used += words.get(end - 1).width();
                if (used > width + 0.01 && end > start + 1) {
                    break;
                }
                double hyphen = words.get(end - 1).hyphen();
                double total = cost[start]
                        + badness(used + hyphen, width, end == count, start > 0)
                        + (hyphen > 0 ? HYPHENATED : 0);
                boolean fits = hyphen == 0 || used + hyphen <= width + 0.01;
                if (fits && total < cost[end]) {
                    cost[end] = total;
                    from[end] = start;
                }
                used += words.get(end - 1).space();
            }
        }
        List<int[]> lines = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            lines.add(new int[] {from[end], end});
        }
        Collections.reverse(lines);
        return lines;
    }

    /// Every line costs something, so that no more lines are made than are needed.
    private static double badness(double used, double width, boolean last, boolean afterOthers) {
        double slack = Math.max(0, (width - used) / width);
        if (!last) {
            return 1 + slack * slack;
        }
        return afterOthers && used < width * SHORT_END ? 1.3 : 1;
    }
}
