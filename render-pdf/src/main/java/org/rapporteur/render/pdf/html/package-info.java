/// The brief as one accessible web page that needs no other file.
package org.rapporteur.render.pdf.html;
