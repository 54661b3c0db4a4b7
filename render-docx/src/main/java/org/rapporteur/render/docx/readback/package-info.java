/// Reads an edited matrix against the facts that it was made from.
package org.rapporteur.render.docx.readback;
