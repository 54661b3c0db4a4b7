/// How the documents word things in English, French and Spanish: names of actors with their articles, numbers, lists,
/// dates and the labels of what the model names. The wording itself lies in property files beside these classes.
package org.rapporteur.model.wording;
