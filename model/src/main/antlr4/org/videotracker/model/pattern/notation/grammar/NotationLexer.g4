/*
 * The words and signs of the mini-notation.
 *
 * Blanks matter: what a blank may precede or follow is said by the token that takes it in. After "bd@2 " no "*" can come, and
 * after "bd " one can, because a word takes the blanks behind it along and a number behind a sign doesn't. The notation has signs
 * that look like words ("_", ".", ".."), so there are three modes: at the beginning of a sequence, before any other item, and
 * after an item, where signs are looked for first.
 */
lexer grammar NotationLexer;

tokens {
    WORD,
    OPEN_SQUARE,
    OPEN_CURLY,
    OPEN_ANGLE,
    CLOSE_ROUND,
    STRAY
}

fragment BLANK : [ \t\r\n\u00A0] ;
fragment DIGIT : [0-9] ;
fragment LETTER : [\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Nl}] ;
fragment CHARACTER : LETTER | DIGIT | [~#.^_] | '-' ;
fragment NUMBER : '-'? ('0' | [1-9] DIGIT*) ('.' DIGIT+)? ([eE] [+-]? DIGIT+)? ;

// ---- At the beginning of a sequence: as before an item, and "^" marks the sequence whose steps are counted.

COUNTED : '^' -> mode(ITEM) ;
FIRST_LONE : [._] BLANK* -> type(STRAY) ;
FIRST_WORD : (LETTER | DIGIT | [~#._] | '-') CHARACTER* BLANK* -> type(WORD), mode(AFTER) ;
FIRST_SQUARE : '[' BLANK* -> type(OPEN_SQUARE) ;
FIRST_CURLY : '{' BLANK* -> type(OPEN_CURLY) ;
FIRST_ANGLE : '<' BLANK* -> type(OPEN_ANGLE) ;
FIRST_ROUND : ')' -> type(CLOSE_ROUND), mode(AFTER) ;
FIRST_BLANKS : BLANK+ -> skip ;
FIRST_STRAY : . -> type(STRAY) ;

// ---- Where an item has to come: a word or an opening bracket.

mode ITEM;

ITEM_LONE : [._] BLANK* -> type(STRAY) ;
ITEM_WORD : CHARACTER+ BLANK* -> type(WORD), mode(AFTER) ;
ITEM_SQUARE : '[' BLANK* -> type(OPEN_SQUARE), mode(DEFAULT_MODE) ;
ITEM_CURLY : '{' BLANK* -> type(OPEN_CURLY), mode(DEFAULT_MODE) ;
ITEM_ANGLE : '<' BLANK* -> type(OPEN_ANGLE), mode(DEFAULT_MODE) ;
ITEM_ROUND : ')' -> type(CLOSE_ROUND), mode(AFTER) ;
ITEM_BLANKS : BLANK+ -> skip ;
ITEM_STRAY : . -> type(STRAY) ;

// ---- After an item: what changes it, what separates it, what closes, or the next item.

mode AFTER;

WEIGHT : BLANK* '@' NUMBER? ;
HOLD : BLANK* '_' NUMBER? ;
REPLICATE : BLANK* '!' NUMBER? ;
DEGRADE : '?' NUMBER? ;
TIMES : '*' BLANK* -> mode(ITEM) ;
DIVIDED : '/' BLANK* -> mode(ITEM) ;
COLON : ':' BLANK* -> mode(ITEM) ;
OPEN_ROUND : '(' BLANK* -> mode(ITEM) ;
AFTER_ROUND : BLANK* ')' -> type(CLOSE_ROUND) ;

// The dots are a range only where an item follows; else they are a word: so the beginning of the item belongs to the token.
RANGE_TO_WORD : '..' BLANK* (LETTER | DIGIT | [~#^] | '-' | CHARACTER CHARACTER) CHARACTER* BLANK* ;
RANGE_TO_SQUARE : '..' BLANK* '[' BLANK* -> mode(DEFAULT_MODE) ;
RANGE_TO_CURLY : '..' BLANK* '{' BLANK* -> mode(DEFAULT_MODE) ;
RANGE_TO_ANGLE : '..' BLANK* '<' BLANK* -> mode(DEFAULT_MODE) ;

COMMA : BLANK* ',' BLANK* -> mode(DEFAULT_MODE) ;
PIPE : BLANK* '|' BLANK* -> mode(DEFAULT_MODE) ;
FOOT : BLANK* '.' BLANK* -> mode(DEFAULT_MODE) ;
CLOSE_SQUARE : BLANK* ']' BLANK* ;
CLOSE_ANGLE : BLANK* '>' BLANK* ;
CLOSE_CURLY : BLANK* '}' BLANK* ;
CLOSE_CURLY_STEPS : BLANK* '}%' BLANK* -> mode(ITEM) ;

AFTER_WORD : BLANK* (LETTER | DIGIT | [~#.^] | '-') CHARACTER* BLANK* -> type(WORD) ;
AFTER_SQUARE : BLANK* '[' BLANK* -> type(OPEN_SQUARE), mode(DEFAULT_MODE) ;
AFTER_CURLY : BLANK* '{' BLANK* -> type(OPEN_CURLY), mode(DEFAULT_MODE) ;
AFTER_ANGLE : BLANK* '<' BLANK* -> type(OPEN_ANGLE), mode(DEFAULT_MODE) ;

AFTER_BLANKS : BLANK+ -> skip ;
DETACHED : BLANK+ [*/:(?] -> type(STRAY) ;
AFTER_STRAY : . -> type(STRAY) ;
