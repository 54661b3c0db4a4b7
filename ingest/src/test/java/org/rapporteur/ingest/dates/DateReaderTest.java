package org.rapporteur.ingest.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.StatisticalTagger;
import org.rapporteur.ingest.language.Token;
import org.rapporteur.ingest.language.Tokenizer;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.model.Block;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.Span;

class DateReaderTest {
    private static final StatisticalTagger TAGGER = StatisticalTagger.load();

    private static Sentence sentence(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        var tags = TAGGER.tag(tokens);
        List<Word> words = java.util.stream.IntStream.range(0, tokens.size())
                .mapToObj(
                        i -> new Word(tokens.get(i), tags.get(i), tokens.get(i).lower()))
                .toList();
        Span whole = new Span(0, text.codePointCount(0, text.length()));
        Block block = new Block(Block.Kind.PARAGRAPH, 0, 1, whole, List.of(), List.of(), true);
        return new Sentence(0, block, whole, words);
    }

    /// What the dates of a sentence mean, as seen from a day: `start..end`, joined by blanks.
    private static String meanings(String text, String today, Tense tense) {
        Sentence sentence = sentence(text);
        DateResolver resolver = new DateResolver(Optional.of(PartialDate.parse(today)));
        Optional<PartialDate> story = Optional.of(PartialDate.parse("2024-09-12"));
        return DateReader.read(new SourceText(text), sentence).stream()
                .flatMap(d -> resolver.resolve(d, tense, story).stream())
                .map(r -> r.start() + r.end().map(e -> ".." + e).orElse(""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It sat from 13 to 17 May.|2024-05-13..2024-05-17",
                "It sat from 18 June until 12 July.|2024-06-18..2024-07-12",
                "It sat May 13–17.|2024-05-13..2024-05-17",
                "It sat between 7 October and 8 November.|2023-10-07..2023-11-08",
                "It sat on 5 and 6 June.|2024-06-05..2024-06-06",
                "It sat on 4, 5 and 6 June 2019.|2019-06-04..2019-06-06",
                "It sat from the 8th to the 19th of September.|2023-09-08..2023-09-19",
                "It sat from November 30 to December 12, 2023.|2023-11-30..2023-12-12",
                "It sat from 28 December 2023 to 3 January 2024.|2023-12-28..2024-01-03",
                "It sat from 28 December to 3 January 2024.|2023-12-28..2024-01-03",
                "It sat on Friday, 12 July 2019.|2019-07-12",
                "It sat on Sept. 5, 2019.|2019-09-05",
                "It sat on 2019-07-12.|2019-07-12",
                "It sat in early 2021.|2021",
                "It sat in the last week of October 2021.|2021-10",
                "It sat in mid-November 2021.|2021-11",
                "It sat in the autumn of 2021.|2021",
                "It sat in April–May 2021.|2021-04..2021-05",
                "It sat in March.|2024-03",
                "It sat last March.|2024-03",
                "It sat in March last year.|2023-03",
                "It sat last year.|2023",
                "It sat two years ago.|2022",
                "It sat yesterday.|2024-07-17",
                "It sat on Monday.|2024-07-15",
                "It sat the month after.|2024-10",
                "It sat two years later.|2026",
                "It sat the following March.|2025-03",
                "It sat on Friday the 20th.|2024-09-20"
            })
    void readsWhatWas(String text, String meaning) {
        assertEquals(meaning, meanings(text, "2024-07-18", Tense.PAST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It will sit in March.|2025-03",
                "It will sit from 9 to 13 March.|2025-03-09..2025-03-13",
                "It will sit in September.|2024-09",
                "It will sit next spring.|2025",
                "It will sit next year.|2025",
                "It will sit in May next year.|2025-05",
                "It will sit on 25 April next year.|2025-04-25",
                "It will sit this autumn.|2024",
                "It will sit tomorrow.|2024-07-19",
                "It will sit in three months' time.|2024-10",
                "It will sit before the year is out.|2024",
                "It will sit by the end of the year.|2024",
                "It will sit in the first quarter of 2026.|2026",
                "It will sit in January and in June 2025.|2025-01 2025-06"
            })
    void readsWhatWillBe(String text, String meaning) {
        assertEquals(meaning, meanings(text, "2024-07-18", Tense.FUTURE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They may march on.",
                "The 2030 Agenda was cited.",
                "Resolution 2728 (2024) was cited.",
                "The 21st century has begun.",
                "The 21st session was short.",
                "There were 14 votes against 12.",
                "Paragraph 7.12 was cited.",
                "The spring water was cold.",
                "In the late 1980s nobody asked."
            })
    void findsNoDateWhereNoneIs(String text) {
        assertEquals("", meanings(text, "2024-07-18", Tense.OPEN));
    }

    @Test
    void keepsTheWordsThatSayMoreThanTheDate() {
        String text = "The talks resume in early March 2025.";
        assertEquals(
                Optional.of("early March 2025"),
                DateReader.read(new SourceText(text), sentence(text)).getFirst().vague());
    }

    @Test
    void readsNothingOfAnUnknownYearWithoutATimeOfWriting() {
        String text = "It sat in March.";
        DateResolver resolver = new DateResolver(Optional.empty());
        assertEquals(
                Optional.empty(),
                resolver.resolve(
                        DateReader.read(new SourceText(text), sentence(text)).getFirst(),
                        Tense.PAST,
                        Optional.empty()));
    }
}
