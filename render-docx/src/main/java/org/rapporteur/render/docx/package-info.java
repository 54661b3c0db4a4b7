/// Makes the sponsor matrix as a Word document.
package org.rapporteur.render.docx;
