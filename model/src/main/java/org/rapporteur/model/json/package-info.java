/// The facts as JSON: the product's public format, `rapporteur-facts/1`.
package org.rapporteur.model.json;
