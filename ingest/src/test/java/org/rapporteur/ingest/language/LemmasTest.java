package org.rapporteur.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    @ParameterizedTest
    @CsvSource({
        "tabled,table",
        "opposed,oppose",
        "submitted,submit",
        "led,lead",
        "adopting,adopt",
        "votes,vote",
        "dissociated,dissociate",
        "requested,request",
        "established,establish",
        "carried,carry",
        "rejected,reject",
        "convened,convene",
        "proposing,propose",
        "backed,back",
        "endorsed,endorse",
        "hosted,host",
        "argued,argue",
        "welcomed,welcome",
        "passed,pass",
        "agreed,agree",
        "discussed,discuss",
        "accused,accuse",
        "withdrew,withdraw",
        "supported,support",
        "presented,present",
        "created,create",
        "urged,urge",
        "pledged,pledge",
        "launched,launch",
        "recommended,recommend",
        "extended,extend",
        "renewed,renew",
        "objected,object",
        "asked,ask",
        "decided,decide",
        "criticized,criticize",
        "condemned,condemn",
        "announced,announce",
        "expressed,express",
        "abstained,abstain",
        "approved,approve",
        "championed,champion",
        "drafted,draft",
        "blocked,block",
        "retained,retain",
        "lobbied,lobby",
        "engaged,engage",
        "replaced,replace",
        "deleted,delete",
        "dropped,drop",
        "inserted,insert",
        "explained,explain"
    })
    void verbs(String form, String lemma) {
        assertEquals(lemma, Lemmas.standard().verb(form));
    }
}
