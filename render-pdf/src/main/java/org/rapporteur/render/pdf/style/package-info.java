/// An organisation's house style: name, logo, colours, fonts, paper and wording, read from a YAML file and checked.
package org.rapporteur.render.pdf.style;
