package org.rapporteur.render.pdf.pdf;

/// Which standards a file conforms to.
public enum Standard {
    /// PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), both on PDF 1.7.
    UA_1_AND_A_3A,

    /// PDF/UA-2 (ISO 14289-2) and PDF/A-4f (ISO 19005-4), both on PDF 2.0.
    UA_2_AND_A_4F;

    /// What a file conforms to where nothing else is asked for.
    public static final Standard DEFAULT = UA_2_AND_A_4F;
}
