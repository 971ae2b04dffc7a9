package org.videotracker.script.lua.syntax;

/**
 * Why a text is no Lua.
 *
 * @param line the line of the word that does not fit, from 1 on
 * @param column its place in the line, in characters from 1 on
 * @param message one sentence, with the word that was expected where only one can be
 * @param hint what was probably meant; empty where nothing is known
 */
public record SyntaxError(int line, int column, String message, String hint) {}
