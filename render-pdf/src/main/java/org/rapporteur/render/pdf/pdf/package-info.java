/// Writes laid-out pages as PDF: drawing, tags, metadata, attachments.
package org.rapporteur.render.pdf.pdf;
