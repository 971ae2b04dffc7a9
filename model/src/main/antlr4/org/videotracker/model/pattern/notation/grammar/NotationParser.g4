/*
 * The mini-notation. Every decision is made by one token, so that no prediction is needed.
 */
parser grammar NotationParser;

options { tokenVocab = NotationLexer; }

notation : body EOF ;

body : sequence ((COMMA sequence)+ | (PIPE sequence)+ | (FOOT sequence)+)? ;

layers : sequence (COMMA sequence)* ;

sequence : COUNTED? element+ ;

element : slice modifier* ;

slice
    : WORD                                                      # word
    | OPEN_SQUARE body CLOSE_SQUARE                             # group
    | OPEN_CURLY layers (CLOSE_CURLY | CLOSE_CURLY_STEPS slice) # polymeter
    | OPEN_ANGLE layers CLOSE_ANGLE                             # alternation
    ;

modifier
    : WEIGHT                                                         # weight
    | HOLD                                                           # hold
    | REPLICATE                                                      # replicate
    | DEGRADE                                                        # degrade
    | TIMES slice                                                    # fast
    | DIVIDED slice                                                  # slow
    | COLON slice                                                    # tail
    | OPEN_ROUND element COMMA element COMMA? element? CLOSE_ROUND   # euclid
    | RANGE_TO_WORD                                                  # rangeToWord
    | RANGE_TO_SQUARE body CLOSE_SQUARE                              # rangeToGroup
    | RANGE_TO_CURLY layers (CLOSE_CURLY | CLOSE_CURLY_STEPS slice)  # rangeToPolymeter
    | RANGE_TO_ANGLE layers CLOSE_ANGLE                              # rangeToAlternation
    ;
