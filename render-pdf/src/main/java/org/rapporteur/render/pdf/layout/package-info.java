/// Blocks, lines and pages: where everything stands and what it is in the document's structure. Knows type, but no file
/// format.
package org.rapporteur.render.pdf.layout;
