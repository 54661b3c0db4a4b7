/// What a policy brief says and in which order: from the facts to words, before any page or markup is thought of.
package org.rapporteur.render.pdf.compose;
