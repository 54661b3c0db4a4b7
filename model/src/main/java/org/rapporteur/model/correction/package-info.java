/// What people correct: facts added, removed and changed, each with what was and what is, who and when. Corrections
/// are found by comparing facts, kept in a YAML file beside an article, and applied to what is later read from it.
package org.rapporteur.model.correction;
