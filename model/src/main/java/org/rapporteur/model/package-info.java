/// What an article is and what it says: the article with its blocks and offsets, and the facts, each with
/// the words it rests on. Everything here is immutable; what the facts contract forbids does not construct.
package org.rapporteur.model;
