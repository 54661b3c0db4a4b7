/// What a sponsor matrix says: the facts arranged as rows, columns, notes and remarks, in one language,
/// before any word processor is thought of.
package org.rapporteur.render.docx.compose;
