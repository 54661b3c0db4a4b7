/// Reads an article's file into text, blocks and what the file says of itself: plain text, Markdown and saved web
/// pages,
/// one reader for each format. Nothing is fetched, and nothing in a file is executed or expanded.
package org.rapporteur.ingest.read;
