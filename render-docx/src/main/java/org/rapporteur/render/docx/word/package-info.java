/// Writes a matrix as a Word document: WordprocessingML with named styles only, packed by POI so that the
/// same matrix gives the same bytes.
package org.rapporteur.render.docx.word;
