package org.rapporteur.ingest.extract;

import java.util.regex.Pattern;

/// The orders in which the numbers of a vote and the words for its sides come, as patterns over a count line.
final class TallyPatterns {
    private static final String N = "#(\\d+)\\b";
    private static final String ALL_IN_ALL = "(?: " + TallyWords.any("voters") + "){0,5}?";
    private static final String NO_UNIT = "(?! ?" + TallyWords.any("units") + "(?: |$))";
    private static final String NO_CLOCK = "(?! (?:in the (?:morning|afternoon|evening)|o'clock|a\\.?m\\b|p\\.?m\\b))";
    private static final String DASH = "(?:-|–|—)";
    private static final String LINK = "(?: " + TallyWords.any("links") + "){1,2} ";
    private static final String END = "(?= |$)";
    private static final String PAUSE = "(?= (?:[,.;:()]|and)|$)";

    static final Pattern SERIES = Pattern.compile(N + " (?:-|–|—|to|:|/) " + N + " (?:-|–|—|to|:|/) " + N + NO_UNIT);

    /// "11 votes to 26 and 10".
    static final Pattern PAIR_AND = Pattern.compile(
            N + "(?: votes?)? (?:to|against) " + N + "(?: ,)? (?:and|with) " + N + "(?= (?:[,.;:)]|who|that)|$)");

    static final Pattern PAIR =
            Pattern.compile("(?<!from |between |paragraphs? |articles? |items? |aged |at )" + N + "(?: "
                    + TallyWords.any("voters") + ")?(?: in favou?r)? " + TallyWords.any("between two sides") + " " + N
                    + "(?! (?:abst|in favou?r|#))" + NO_UNIT + NO_CLOCK);

    /// "77 against 14"; of small numbers, speakers are counted as often as votes.
    static final Pattern PAIR_AGAINST = Pattern.compile(
            "(?=#\\d{2}|#\\d against #\\d\\d)" + N + " against " + N + "(?! (?:abst|in favou?r|#))" + NO_UNIT);
    static final Pattern DASHED_PAIR = Pattern.compile("(?:" + TallyWords.any("before an unnamed count")
            + "|,) (?:of )?" + N + " " + DASH + " " + N + "(?! (?:#|-|–))" + NO_UNIT);

    static final Pattern FAVOUR = Pattern.compile(N + "(?:" + ALL_IN_ALL + " " + TallyWords.any("in favour") + END
            + "| for(?= (?:[,.;:)]|and|against|to)|$))");
    static final Pattern AGAINST = Pattern.compile(N + ALL_IN_ALL + " " + TallyWords.any("against") + END + "(?! #)");
    static final Pattern ABSTAIN = Pattern.compile(N + "(?: , (?:namely|being|that is|including)(?: [^;.#]+?)? ,)?"
            + ALL_IN_ALL + " " + TallyWords.any("abstaining") + END);

    static final Pattern LABELLED_FAVOUR = labelled("in favour", LINK);
    static final Pattern LABELLED_AGAINST = Pattern.compile(TallyWords.any("against, before") + "(?: "
            + TallyWords.any("links against") + "){1,6}? " + N + "(?! (?:in|votes in) favou?r| abst| to #)");
    static final Pattern LABELLED_ABSTAIN = labelled("abstaining", LINK);

    /// "noes, three".
    static final Pattern NOUN_FAVOUR = noun("ayes|yeas");
    static final Pattern NOUN_AGAINST = noun("noes|nays");
    static final Pattern NOUN_ABSTAIN = noun("abstentions");

    /// "Yes 88; abstaining 61; no 18".
    static final Pattern BARE_FAVOUR = bare("in favour");
    static final Pattern BARE_AGAINST = bare("against");
    static final Pattern BARE_ABSTAIN = bare("abstaining");

    /// "the yellow lights were more numerous than the green: 79 of them".
    static final Pattern ABSTAIN_OF_THEM = ofThem("abstentions|abstainers|yellows?|ambers?");
    static final Pattern AGAINST_OF_THEM = ofThem("noes|nays|reds?|votes against");

    static final Pattern REJECTED_BY =
            Pattern.compile(TallyWords.any("defeat") + " by " + N + "(?! (?:to|votes|-|–|against|in|and))");
    static final Pattern GATHERED = Pattern.compile(
            "(?<![\\w])(?:by(?= #\\d\\d)|" + TallyWords.any("wins") + ")(?: (?:all|just|only|by|with)){0,2} " + N
                    + "(?: (?:votes|ballots|hands|voices|ayes))(?! (?:to|against|short|in|for|-|–|from))");

    /// "33 votes were enough".
    static final Pattern LATE_FAVOUR = Pattern.compile("(?<!\\w)in favou?r , " + N + PAUSE);
    static final Pattern ENOUGH = Pattern.compile(N + " votes(?: \\w+){0,2} (?:enough|sufficient|sufficed)");

    /// "and twelve not voting": members that took no part, which is no abstention.
    static final Pattern NOT_VOTING = Pattern.compile(N + ALL_IN_ALL + " " + TallyWords.any("not voting") + END);

    static final Pattern UNDECIDED = Pattern.compile("(?:and|while|with|,|;|or) " + N
            + " (?:others |more |delegations |states |members |countries )?" + TallyWords.any("undecided") + END);
    static final Pattern OTHERS = Pattern.compile(N + " others " + TallyWords.any("abstaining") + END);

    static final Pattern UNANIMOUS = Pattern.compile("unanim\\w+");
    static final Pattern OUTCOME = Pattern.compile("(?<!\\w)" + TallyWords.any("words of a result") + END);
    static final Pattern VOTE = Pattern.compile("(?<!\\w)" + TallyWords.any("words of a vote") + END);
    static final Pattern DEFEAT =
            Pattern.compile("(?<!\\w)(?:" + TallyWords.any("defeat") + "|" + TallyWords.any("lost by") + ")" + END);

    /// "short of the two thirds needed", "not enough".
    static final Pattern SHORT_OF = Pattern.compile("(?<!\\w)" + TallyWords.any("too few") + END);
    static final Pattern VICTORY = Pattern.compile("(?<!\\w)" + TallyWords.any("victory") + END);

    private TallyPatterns() {}

    private static Pattern labelled(String side, String link) {
        return Pattern.compile("(?<!\\w)" + TallyWords.any(side + ", before") + link + N);
    }

    private static Pattern ofThem(String nouns) {
        return Pattern.compile("(?<!\\w)(?:" + nouns + ")(?: [^#.;]+?)? (?:[:,(]|—|–) (?:only |just )?" + N
                + " of (?:them|those)(?= |$)");
    }

    private static Pattern noun(String nouns) {
        return Pattern.compile("(?<!\\w)(?:" + nouns + ")(?: ,)? " + N + PAUSE);
    }

    private static Pattern bare(String side) {
        return Pattern.compile("(?<!\\w)" + TallyWords.any(side + ", before") + " " + N + PAUSE);
    }
}
