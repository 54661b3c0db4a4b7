package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.gazetteer.Gazetteer;
import org.rapporteur.ingest.language.Document;
import org.rapporteur.ingest.language.Sentence;
import org.rapporteur.ingest.language.Tag;
import org.rapporteur.ingest.language.Word;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.phrase.ParsedSentence;
import org.rapporteur.ingest.phrase.PhraseReader;
import org.rapporteur.ingest.phrase.Voice;
import org.rapporteur.ingest.resolve.DraftText;
import org.rapporteur.ingest.resolve.SectionHead;
import org.rapporteur.ingest.resolve.TextRegistry;
import org.rapporteur.ingest.resolve.TextResolver;
import org.rapporteur.model.Article;
import org.rapporteur.model.Block;
import org.rapporteur.model.NegotiatedText;
import org.rapporteur.model.SourceText;
import org.rapporteur.model.TextKind;
import org.rapporteur.model.Warning;

/// Reads an article's sentences in order and finds its texts, with roles and outcomes.
public final class TextExtraction {
    private static final int MUCH_MORE = 3;

    private final SourceText source;
    private final EvidenceBook evidence;
    private final Gazetteer gazetteer;
    private PhraseReader phrases;
    private final TextRegistry registry = new TextRegistry();
    private final TextResolver resolver;
    private final Owners owners;
    private final TextNaming naming;
    private final DecidedTexts decisions;
    private final Findings findings;
    private final RoleExtraction roles;
    private final MembershipExtraction memberships;
    private final EchoExtraction echoes;
    private final StanceExtraction stances;
    private final Lexicon lexicon;
    private final SubjectExtraction subjects;
    private final SectionTopic topics;
    private final TopicFragment topicFragments;
    private final HeadedFragments fragments;
    private Optional<Block> block = Optional.empty();
    private String title = "";
    private BackgroundScope background = BackgroundScope.NONE;
    private final List<Reading> readings = new ArrayList<>();

    public TextExtraction(SourceText source, Gazetteer gazetteer, Lexicon lexicon, EvidenceBook evidence) {
        this.source = source;
        this.evidence = evidence;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.phrases = new PhraseReader(gazetteer, lexicon, Voice.nobodys(lexicon));
        this.resolver = new TextResolver(source, registry, lexicon);
        this.owners = new Owners(lexicon);
        this.naming = new TextNaming(source, evidence, registry, lexicon, owners);
        this.findings = new Findings(registry, evidence);
        this.decisions = new DecidedTexts(source, evidence, registry, findings, lexicon);
        this.roles = new RoleExtraction(evidence, findings, lexicon);
        this.memberships = new MembershipExtraction(evidence, findings, lexicon);
        this.stances = new StanceExtraction(evidence, findings, lexicon);
        this.echoes = new EchoExtraction(evidence, findings, lexicon);
        this.subjects = new SubjectExtraction(source, lexicon);
        this.fragments = new HeadedFragments(lexicon);
        this.topics = new SectionTopic(source, lexicon);
        this.topicFragments = new TopicFragment(source, lexicon);
    }

    /// Reads a document.
    public void read(Document document) {
        title = document.article().title();
        background = BackgroundScope.of(document.article());
        Elsewhere elsewhere = new Elsewhere(lexicon, document.article());
        OutcomeExtraction outcomes = new OutcomeExtraction(evidence, findings, lexicon, elsewhere);
        VoteExtraction votes = new VoteExtraction(evidence, findings, lexicon, elsewhere, outcomes.subjects());
        phrases = new PhraseReader(gazetteer, lexicon, Voice.of(document, gazetteer, lexicon));
        StructureExtraction structure =
                new StructureExtraction(source, evidence, findings, registry, gazetteer, lexicon);
        structure.prepare(document);
        for (Sentence sentence : document.sentences()) {
            boolean title = isTitle(document.article(), sentence);
            int known = registry.texts().size();
            if (!title && (sentence.block().kind() == Block.Kind.HEADING || !structure.read(sentence))) {
                read(sentence, outcomes, votes);
                structure.after(sentence);
            }
            registry.texts().stream().skip(known).forEach(outcomes.sections()::arrived);
        }
        registry.settleKinds(usualKind(document));
        findings.distribute();
    }

    /// The kind of text that the article speaks of, for texts that it only calls drafts or by their symbols:
    /// resolutions,
    /// unless it speaks far more of decisions.
    private static TextKind usualKind(Document document) {
        int decisions = 0;
        int resolutions = 0;
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                decisions += word.tag() != Tag.VERB && word.lemma().equals("decision") ? 1 : 0;
                resolutions += word.lemma().equals("resolution") ? 1 : 0;
            }
        }
        return decisions > MUCH_MORE * resolutions ? TextKind.DECISION : TextKind.RESOLUTION;
    }

    private void read(Sentence sentence, OutcomeExtraction outcomes, VoteExtraction votes) {
        ParsedSentence parsed = phrases.read(source, sentence);
        if (sentence.block().kind() == Block.Kind.HEADING) {
            outcomes.sections().heading(sentence);
            section(sentence);
            naming.section();
            return;
        }
        if (!block.equals(Optional.of(sentence.block()))) {
            block = Optional.of(sentence.block());
            registry.paragraph();
            topicFragments.of(parsed).ifPresent(registry::paragraphOn);
        }
        if (fragments.tellsOfHeading(sentence)) {
            registry.fromHeading();
        }
        Reading reading = Reading.of(parsed, registry, resolver, background, owners);
        readings.add(reading);
        if (!reading.mentionsText()) {
            topics.of(parsed, reading.clauses()).ifPresent(registry::topic);
        }
        naming.read(reading);
        decisions.read(reading);
        subjects.read(reading);
        roles.read(reading);
        memberships.read(reading);
        outcomes.read(reading);
        votes.read(reading);
        stances.read(reading);
        echoes.read(reading);
    }

    /// The article's title is the heading of no section.
    private boolean isTitle(Article article, Sentence sentence) {
        return sentence.block().kind() == Block.Kind.HEADING
                && source.slice(sentence.block().span()).equals(article.title());
    }

    private void section(Sentence heading) {
        SectionHead head = SectionHead.of(source, heading, lexicon);
        if (head.symbols().isEmpty() && source.slice(heading.span()).equals(title)) {
            registry.article(title);
            return;
        }
        registry.section(head);
        registry.focus()
                .filter(t -> head.symbols().size() == 1)
                .ifPresent(t -> t.mention(evidence.cite(heading.span(), "text.heading")));
    }

    /// The sentences as they were read.
    public List<Reading> readings() {
        return List.copyOf(readings);
    }

    /// The ids of the texts that belong to the facts, in order of first mention.
    public Map<DraftText, String> ids() {
        Map<DraftText, String> ids = new LinkedHashMap<>();
        int n = 0;
        for (DraftText text : kept()) {
            n++;
            ids.put(text, "T" + n);
        }
        return ids;
    }

    private List<DraftText> kept() {
        return registry.texts().stream()
                .filter(t -> !t.background() && !t.name().isBlank())
                .filter(DraftText::hasFacts)
                .toList();
    }

    /// The texts of the facts.
    public List<NegotiatedText> texts() {
        Map<DraftText, String> ids = ids();
        return kept().stream().map(t -> t.build(ids)).toList();
    }

    /// What a person should look at.
    public List<Warning> warnings() {
        return findings.warnings();
    }
}
