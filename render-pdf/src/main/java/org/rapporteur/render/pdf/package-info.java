/// The policy brief: from facts to a PDF file.
package org.rapporteur.render.pdf;
