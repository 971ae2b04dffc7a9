package org.videotracker.studio.key;

import static org.videotracker.studio.key.Context.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The one table of what can be done by a key. Handling, menus, the palette, tooltips and the help page are made from it, so that what is shown is what works.
 * The name in the file of key bindings is {@link #id}.
 */
public enum Action {
    COMMAND_SHELL(EVERYWHERE, "Command shell", "Types commands over the picture; again for the editor.", "F1"),
    CODE_SHELL(EVERYWHERE, "Code shell", "Lua that plays.", "F2"),
    EDITOR_SHELL(EVERYWHERE, "Editor", "Panels side by side.", "F3"),
    FULL_SCREEN(EVERYWHERE, "Full screen", "The studio over the whole monitor, and back.", "F11"),

    CODE_RUN(CODE, "Run", "What is selected, or the statement of the line.", "Ctrl+Enter", "Ctrl+KeypadEnter"),
    CODE_RUN_BLOCK(CODE, "Run block", "The lines around the caret up to empty ones.", "Ctrl+Shift+Enter"),
    CODE_RUN_ALL(CODE, "Run all", "The whole script.", "Ctrl+R", "F5"),
    CODE_STOP(CODE, "Stop the script", "The one that runs.", "Ctrl+."),
    CODE_AUTOMATIC(CODE, "Run by itself", "Half a second after the last change, what has changed.", "Ctrl+Shift+A"),
    CODE_MIRROR(CODE, "Mirror / script", "What the session is, as a script; and back to your own.", "Escape"),
    CODE_COMPLETE(CODE, "Complete", "What could be written here.", "Ctrl+Space"),
    CODE_TAKE(
            CODE, "Take from the session", "Writes into the script what the session says otherwise.", "Ctrl+Alt+Down"),
    CODE_GIVE(CODE, "Give to the session", "Makes the session what the script says.", "Ctrl+Alt+Up"),
    CODE_MUTE_BLOCK(CODE, "Silence / restore block", "The one that the caret is in.", "Ctrl+M"),
    CODE_UNDO(CODE, "Undo typing", "Takes back what was written last.", "Ctrl+Z"),
    CODE_REDO(CODE, "Redo typing", "Writes again what was taken back.", "Ctrl+Shift+Z", "Ctrl+Y"),
    CODE_FIND(CODE, "Find", "A word in the text; Enter finds the next.", "Ctrl+F"),
    CODE_SELECT_ALL(CODE, "Select all", "The whole text.", "Ctrl+A"),
    CODE_COPY(CODE, "Copy", "What is selected, or the line.", "Ctrl+C"),
    CODE_CUT(CODE, "Cut", "What is selected, or the line.", "Ctrl+X"),
    CODE_PASTE(CODE, "Paste", "What was copied.", "Ctrl+V"),
    CODE_INDENT(CODE, "Indent", "The lines; after a word, completes it.", "Tab"),
    CODE_OUTDENT(CODE, "Outdent", "The lines, by one step.", "Shift+Tab"),
    CODE_COMMENT(CODE, "Comment", "Makes comments of lines, and code of them again.", "Ctrl+/"),
    CODE_DOUBLE(CODE, "Duplicate lines", "Below themselves.", "Ctrl+D"),
    CODE_RAISE(CODE, "Move lines up", "Over the one above.", "Alt+Up"),
    CODE_LOWER(CODE, "Move lines down", "Under the one below.", "Alt+Down"),
    CODE_DELETE_LINES(CODE, "Delete lines", "Those that are selected.", "Ctrl+Shift+K"),
    CODE_CLEAR(CODE, "Clear the results", "All lines of the pane below.", "Ctrl+Shift+L"),
    CODE_LEFT(CODE, "Left", "By a character.", "Left"),
    CODE_RIGHT(CODE, "Right", "By a character.", "Right"),
    CODE_WORD_LEFT(CODE, "Word left", "By a word.", "Ctrl+Left"),
    CODE_WORD_RIGHT(CODE, "Word right", "By a word.", "Ctrl+Right"),
    CODE_UP(CODE, "Up", "By a line; in a list or a search, the one before.", "Up", "Ctrl+Up"),
    CODE_DOWN(CODE, "Down", "By a line; in a list or a search, the next.", "Down", "Ctrl+Down"),
    CODE_PAGE_UP(CODE, "Page up", "By as many lines as are seen.", "PageUp", "Ctrl+PageUp"),
    CODE_PAGE_DOWN(CODE, "Page down", "By as many lines as are seen.", "PageDown", "Ctrl+PageDown"),
    CODE_HOME(CODE, "Beginning of the line", "Of its letters; again of the line.", "Home"),
    CODE_END(CODE, "End of the line", "Behind its last letter.", "End"),
    CODE_TOP(CODE, "Beginning of the text", "Its first line.", "Ctrl+Home"),
    CODE_BOTTOM(CODE, "End of the text", "Its last line.", "Ctrl+End"),
    CODE_SELECT_LEFT(CODE, "Select to the left", "By a character.", "Shift+Left"),
    CODE_SELECT_RIGHT(CODE, "Select to the right", "By a character.", "Shift+Right"),
    CODE_SELECT_WORD_LEFT(CODE, "Select a word to the left", "By a word.", "Ctrl+Shift+Left"),
    CODE_SELECT_WORD_RIGHT(CODE, "Select a word to the right", "By a word.", "Ctrl+Shift+Right"),
    CODE_SELECT_UP(CODE, "Select upwards", "By a line.", "Shift+Up", "Ctrl+Shift+Up"),
    CODE_SELECT_DOWN(CODE, "Select downwards", "By a line.", "Shift+Down", "Ctrl+Shift+Down"),
    CODE_SELECT_PAGE_UP(
            CODE, "Select a page upwards", "As many lines as are seen.", "Shift+PageUp", "Ctrl+Shift+PageUp"),
    CODE_SELECT_PAGE_DOWN(
            CODE, "Select a page downwards", "As many lines as are seen.", "Shift+PageDown", "Ctrl+Shift+PageDown"),
    CODE_SELECT_HOME(CODE, "Select to the beginning of the line", "Of its letters.", "Shift+Home"),
    CODE_SELECT_END(CODE, "Select to the end of the line", "Behind its last letter.", "Shift+End"),
    CODE_SELECT_TOP(CODE, "Select to the beginning of the text", "Its first line.", "Ctrl+Shift+Home"),
    CODE_SELECT_BOTTOM(CODE, "Select to the end of the text", "Its last line.", "Ctrl+Shift+End"),
    CODE_BACKSPACE(CODE, "Delete before", "The character before the caret.", "Backspace", "Shift+Backspace"),
    CODE_DELETE(CODE, "Delete", "The character at the caret.", "Delete", "Shift+Delete"),
    CODE_BACKSPACE_WORD(CODE, "Delete word before", "Up to the caret.", "Ctrl+Backspace", "Ctrl+Shift+Backspace"),
    CODE_DELETE_WORD(CODE, "Delete word", "From the caret on.", "Ctrl+Delete", "Ctrl+Shift+Delete"),
    CODE_NEW_LINE(CODE, "New line", "Indented as the text needs it; takes what a list offers.", "Enter", "KeypadEnter"),
    CODE_NEW_LINE_BACK(
            CODE,
            "New line, or find backwards",
            "In a search the one before; else a new line.",
            "Shift+Enter",
            "Shift+KeypadEnter"),

    PLAY_STOP(GLOBAL, "Play / stop", "Starts the transport, or stops and rewinds it.", "Space", "Pad-Start"),
    PLAY_PAUSE(GLOBAL, "Play / pause", "Holds the transport where it is, and goes on.", "Ctrl+Space"),
    REWIND(GLOBAL, "Rewind", "To the beginning; goes on playing if it plays.", "Ctrl+Home"),
    TAP(GLOBAL, "Tap tempo", "Several times in the beat.", "Ctrl+T", "Pad-Y"),
    RECORD(
            GLOBAL,
            "Record",
            "Writes what is heard and seen to a video file, until pressed again.",
            "Ctrl+Shift+R",
            "Pad-Back"),
    RECORD_STUDIO(
            GLOBAL,
            "Record with the studio",
            "Recordings show the whole studio instead of the picture alone, or not any more.",
            "Ctrl+Alt+R"),
    FILL(GLOBAL, "Fill", "While it is held, steps with FILL sound.", "Ctrl+Shift+F", "Pad-X"),
    UNDO(GLOBAL, "Undo", "Takes back the last edit.", "Ctrl+Z"),
    REDO(GLOBAL, "Redo", "Makes again what was taken back.", "Ctrl+Shift+Z", "Ctrl+Y"),
    SAVE(GLOBAL, "Save", "The session, in its file.", "Ctrl+S"),
    SAVE_AS(GLOBAL, "Save as...", "Under another name, which is played from then on.", "Ctrl+Shift+S"),
    OPEN(GLOBAL, "Open session...", "Another session of the project.", "Ctrl+O"),
    OPEN_PROJECT(GLOBAL, "Open project...", "Another folder.", "Ctrl+Shift+O"),
    NEW_SESSION(GLOBAL, "New session...", "An empty one in this project.", "Ctrl+N"),
    NEW_PROJECT(GLOBAL, "New project...", "A folder of its own.", "Ctrl+Shift+N"),
    IMPORT(GLOBAL, "Import files...", "Sound and video into the project.", "Ctrl+I"),
    PALETTE(GLOBAL, "Command palette", "Finds everything by a few letters.", "Ctrl+P", "Ctrl+Shift+P", "Ctrl+="),
    ADD_MODULE(GLOBAL, "Add module...", "From the list of all types.", "Shift+A"),
    TOGGLE_MODULE(GLOBAL, "Switch module on / off", "The one whose panel has the keyboard.", "Ctrl+0"),
    CONSOLE(GLOBAL, "Console", "Shows or hides the command line.", "Ctrl+;"),
    LIBRARY_PANEL(GLOBAL, "Asset library", "Shows or hides it.", "Ctrl+L"),
    FILE_BROWSER(GLOBAL, "File browser", "Shows or hides it.", "Ctrl+B"),
    PATCH_PANEL(GLOBAL, "Patch view", "Shows or hides it.", "Ctrl+Alt+P"),
    MIXER_PANEL(GLOBAL, "Mixer", "Shows or hides it.", "Ctrl+Alt+X"),
    ROLLING_PANEL(GLOBAL, "Rolling sampler", "Shows or hides what was heard in the last minutes.", "Ctrl+Alt+K"),
    KEEP_BARS(
            GLOBAL,
            "Keep the last bars",
            "What was just heard becomes an asset: 4 bars, or as many as were chosen in the rolling sampler.",
            "Ctrl+K"),
    KEEP_BARS_IN_SAMPLER(
            GLOBAL,
            "Keep the last bars in the sampler",
            "They become a sample, too: in the sampler that had the keyboard last, else the first.",
            "Ctrl+Shift+K"),
    HISTORY_PANEL(GLOBAL, "History", "Shows or hides the list of edits.", "Ctrl+Alt+Z"),
    LOG_PANEL(GLOBAL, "Log", "Shows or hides it.", "Ctrl+Alt+L"),
    PERFORMANCE_PANEL(GLOBAL, "Performance monitor", "Shows or hides it.", "Ctrl+Alt+G"),
    MASTER_PANELS(GLOBAL, "Master panels", "Shows or hides clock, outputs and scopes together.", "Alt+M"),
    OPEN_PANEL(GLOBAL, "Panel...", "Shows one of all panels.", "Ctrl+Alt+N"),
    OPEN_LAYOUT(GLOBAL, "Layout...", "Puts the panels where they were when a layout was kept.", "Ctrl+Alt+Y"),
    KEEP_LAYOUT(GLOBAL, "Keep this layout as...", "Under a name of yours, in the project."),
    FACTORY_LAYOUT(GLOBAL, "Factory layout", "Puts the panels where they are in a new project.", "Ctrl+Alt+0"),
    HIDE_ALL(GLOBAL, "Hide the studio", "Leaves the picture alone.", "Ctrl+G"),
    VIDEO_WINDOW(GLOBAL, "Video window", "Shows the picture in a window of its own.", "Ctrl+Alt+V"),
    VIDEO_FULL_SCREEN(GLOBAL, "Video in full screen", "On the monitor that was chosen.", "Ctrl+F11"),
    CLOSE_PANEL(GLOBAL, "Close panel", "The one that has the keyboard.", "Ctrl+W"),
    FOCUS_LEFT(GLOBAL, "Panel to the left", "Gives it the keyboard.", "Ctrl+Left"),
    FOCUS_RIGHT(GLOBAL, "Panel to the right", "Gives it the keyboard.", "Ctrl+Right"),
    FOCUS_UP(GLOBAL, "Panel above", "Gives it the keyboard.", "Ctrl+Up"),
    FOCUS_DOWN(GLOBAL, "Panel below", "Gives it the keyboard.", "Ctrl+Down"),
    FOCUS_NEXT(GLOBAL, "Next panel", "Gives it the keyboard.", "Ctrl+Tab", "Pad-RB"),
    FOCUS_PREVIOUS(GLOBAL, "Panel before", "Gives it the keyboard.", "Ctrl+Shift+Tab", "Pad-LB"),
    SCALE_UP(GLOBAL, "Larger", "All letters and controls.", "Ctrl+Alt+="),
    SCALE_DOWN(GLOBAL, "Smaller", "All letters and controls.", "Ctrl+Alt+-"),
    COPY_LUA(
            GLOBAL, "Copy the Lua line", "Of the control under the mouse: learn the code by pointing.", "Ctrl+Shift+C"),
    KEYS(GLOBAL, "Keys", "This list.", "F12", "Shift+/"),
    TOUR(GLOBAL, "Guided tour", "The first steps, once more."),
    QUIT(GLOBAL, "Quit", "Ends the program; what is unsaved is kept.", "Ctrl+Q"),
    NUDGE_BACK(GLOBAL, "Nudge back", "Plays a little slower for a moment, to come together with others.", "Ctrl+Alt+,"),
    NUDGE_ON(GLOBAL, "Nudge on", "Plays a little faster for a moment, to come together with others.", "Ctrl+Alt+."),
    GAMEPAD_PANEL(GLOBAL, "Gamepads", "Shows or hides the list of what sticks and triggers move.", "Ctrl+Alt+J"),

    ASSET_UP(LIBRARY, "Line above", "Selects it.", "Up", "Pad-Up"),
    ASSET_DOWN(LIBRARY, "Line below", "Selects it.", "Down", "Pad-Down"),
    ASSET_EXTEND_UP(LIBRARY, "Select upwards", "All from where you began to the line above.", "Shift+Up"),
    ASSET_EXTEND_DOWN(LIBRARY, "Select downwards", "All from where you began to the line below.", "Shift+Down"),
    ASSET_PAGE_UP(LIBRARY, "Page up", "Selects a line one page above.", "PageUp"),
    ASSET_PAGE_DOWN(LIBRARY, "Page down", "Selects a line one page below.", "PageDown"),
    ASSET_FIRST(LIBRARY, "First line", "Selects it.", "Home"),
    ASSET_LAST(LIBRARY, "Last line", "Selects it.", "End"),
    ASSET_ALL(LIBRARY, "Select all", "All that is listed.", "Ctrl+A"),
    ASSET_OPEN_FOLDER(LIBRARY, "Open folder", "Lists what is in it.", "Right", "Pad-Right"),
    ASSET_CLOSE_FOLDER(LIBRARY, "Close folder", "Lists it alone.", "Left", "Pad-Left"),
    ASSET_PARENT(LIBRARY, "Folder above", "In the file browser.", "Backspace", "Pad-B"),
    ASSET_LISTEN(LIBRARY, "Listen", "Plays the asset beside the set, or stops; opens a folder.", "Enter", "Pad-A"),
    ASSET_MENU(LIBRARY, "What can be done with it", "Opens the menu of the selection.", "Ctrl+Enter", "Shift+F10"),
    ASSET_SEARCH(LIBRARY, "Search", "Types into the search field.", "Ctrl+F", "/"),
    ASSET_RENAME(LIBRARY, "Rename...", "The asset or the folder.", "Ctrl+E"),
    ASSET_NEW_FOLDER(LIBRARY, "New folder...", "In the one where you are.", "Ctrl+Shift+D"),
    ASSET_SEND(LIBRARY, "Send to sampler...", "Puts what is selected into the bank of a sampler.", "Insert", "Ctrl+D"),
    ASSET_DELETE(LIBRARY, "Delete...", "Takes what is selected out of the library; asks before.", "Delete"),

    SAMPLE_PREVIOUS(SAMPLER, "Sample above", "Shows it.", "Up", "Pad-Up"),
    SAMPLE_NEXT(SAMPLER, "Sample below", "Shows it.", "Down", "Pad-Down"),
    SAMPLE_PLAY(SAMPLER, "Play / stop the sample", "The one that is shown, by hand.", "Enter", "KeypadEnter", "Pad-A"),
    SAMPLE_STYLE(SAMPLER, "Play style", "The next of ONCE, LOOP, GRAIN and NEXT.", "L"),
    SAMPLE_POLYPHONY(SAMPLER, "MONO / POLY", "Whether a note ends those before it.", "P"),
    SAMPLE_OVERLAY(SAMPLER, "Region / envelope / curves", "What is dragged on the waveform.", "E"),
    SAMPLE_SLICE(SAMPLER, "Slice", "Cuts the region into samples.", "X"),
    SAMPLE_FOLLOW(SAMPLER, "Follow what sounds", "Shows the lowest sample that sounds.", "F"),
    SAMPLE_ZOOM_REGION(SAMPLER, "Zoom to the region", "Again for the whole clip.", "Z"),
    SAMPLE_ZOOM_IN(SAMPLER, "Zoom in", "About the start of notes.", "]"),
    SAMPLE_ZOOM_OUT(SAMPLER, "Zoom out", "About the start of notes.", "["),
    SAMPLE_RENAME(SAMPLER, "Rename the sample", "The one that is shown.", "Ctrl+R"),
    SAMPLE_REMOVE(SAMPLER, "Remove the sample", "The others keep their numbers.", "Delete"),
    SAMPLE_UP(SAMPLER, "Move the sample up", "By one.", "Alt+Up"),
    SAMPLE_DOWN(SAMPLER, "Move the sample down", "By one.", "Alt+Down"),
    SAMPLE_VALUES(SAMPLER, "Values of the sample", "Gives them the keyboard, or takes it back.", "Tab"),

    CURVE_LEFT(CURVE, "Point to the left", "Chooses it; the last one where none is chosen.", "Left"),
    CURVE_RIGHT(CURVE, "Point to the right", "Chooses it; the first one where none is chosen.", "Right"),
    CURVE_MORE(CURVE, "More", "The chosen point, by a twentieth of the volume or a semitone.", "Up"),
    CURVE_LESS(CURVE, "Less", "The chosen point, by a twentieth of the volume or a semitone.", "Down"),
    CURVE_MORE_FINE(CURVE, "A little more", "A tenth of that.", "Shift+Up"),
    CURVE_LESS_FINE(CURVE, "A little less", "A tenth of that.", "Shift+Down"),
    CURVE_EARLIER(CURVE, "Point earlier", "Moves it by 1 % of what is seen, not past its neighbour.", "Alt+Left"),
    CURVE_LATER(CURVE, "Point later", "Moves it by 1 % of what is seen, not past its neighbour.", "Alt+Right"),
    CURVE_EARLIER_FINE(CURVE, "Point a little earlier", "A tenth of that.", "Alt+Shift+Left"),
    CURVE_LATER_FINE(CURVE, "Point a little later", "A tenth of that.", "Alt+Shift+Right"),
    CURVE_ADD(CURVE, "Add a point", "Half-way to the next; the first where notes begin.", "Insert", "N"),
    CURVE_REMOVE(CURVE, "Remove the point", "The chosen one; the sample stays.", "Delete", "Backspace"),
    CURVE_CLEAR(CURVE, "Clear the curve", "All its points: the factor is 1 everywhere.", "Ctrl+Delete"),
    CURVE_LET_GO(CURVE, "Let go of the point", "Arrows choose samples again.", "Escape"),

    CELL_ENTER(
            CELL,
            "Enter the value",
            "Brought into its range; what is empty clears it.",
            "Enter",
            "KeypadEnter",
            "Pad-A"),
    CELL_KEEP(CELL, "Keep what is heard", "Ends typing without reading the text again.", "Ctrl+Enter", "Shift+Enter"),
    CELL_CANCEL(CELL, "Cancel typing", "The value from before is back.", "Escape", "Pad-B"),
    CELL_BACKSPACE(CELL, "Delete a character", "The last one.", "Backspace"),
    CELL_DELETE(CELL, "Empty the text", "The value from before is heard until something is typed.", "Delete"),
    CELL_MORE(CELL, "More", "A step up.", "Up", "Right", "Pad-Up", "Pad-Right"),
    CELL_LESS(CELL, "Less", "A step down.", "Down", "Left", "Pad-Down", "Pad-Left"),
    CELL_MORE_FINE(CELL, "A little more", "A fine step up.", "Shift+Up", "Shift+Right"),
    CELL_LESS_FINE(CELL, "A little less", "A fine step down.", "Shift+Down", "Shift+Left"),
    CELL_MORE_COARSE(CELL, "Much more", "A coarse step up.", "Ctrl+Up", "Ctrl+Right"),
    CELL_LESS_COARSE(CELL, "Much less", "A coarse step down.", "Ctrl+Down", "Ctrl+Left"),

    ROW_UP(TRACKER, "Row up", "Sounds it if the transport is stopped.", "Up", "Pad-Up"),
    ROW_DOWN(TRACKER, "Row down", "Sounds it if the transport is stopped.", "Down", "Pad-Down"),
    SELECT_UP(TRACKER, "Select a row more upwards", "Or one less.", "Shift+Up"),
    SELECT_DOWN(TRACKER, "Select a row more downwards", "Or one less.", "Shift+Down"),
    COLUMN_LEFT(TRACKER, "Column to the left", "In the chain: the entry before.", "Left", "Pad-Left"),
    COLUMN_RIGHT(TRACKER, "Column to the right", "In the chain: the next entry.", "Right", "Pad-Right"),
    PAGE_UP(TRACKER, "Page up", "Sixteen rows.", "PageUp"),
    PAGE_DOWN(TRACKER, "Page down", "Sixteen rows.", "PageDown"),
    SELECT_PAGE_UP(TRACKER, "Select a page upwards", "Sixteen rows.", "Shift+PageUp"),
    SELECT_PAGE_DOWN(TRACKER, "Select a page downwards", "Sixteen rows.", "Shift+PageDown"),
    FIRST_ROW(TRACKER, "First row", "Of the pattern.", "Home"),
    LAST_ROW(TRACKER, "Last row", "Of the pattern.", "End"),
    NEXT_CELL(TRACKER, "Next cell", "And from the last of a row to the next row.", "Tab"),
    PREVIOUS_CELL(TRACKER, "Cell before", "And from the first of a row to the row before.", "Shift+Tab"),
    EDIT_CELL(
            TRACKER,
            "Type a value",
            "Into the cell with the focus; on a step's number it sounds the row.",
            "Enter",
            "KeypadEnter",
            "Pad-A"),
    CLEAR(TRACKER, "Clear", "The cell; selected rows, or on a step's number the row.", "Backspace", "Delete"),
    DESELECT(TRACKER, "Deselect", "Then: takes the focus from the grid.", "Escape", "Pad-B"),
    SELECT_ROWS(TRACKER, "Select all rows", "Of the pattern.", "Ctrl+A"),
    COPY_STEPS(TRACKER, "Copy", "The cell; selected rows, or on a step's number the row.", "Ctrl+C"),
    CUT_STEPS(TRACKER, "Cut", "Copies and clears.", "Ctrl+X"),
    PASTE_STEPS(TRACKER, "Paste", "Rows from the focus on, or a value into the cell.", "Ctrl+V"),
    DUPLICATE_STEPS(TRACKER, "Duplicate rows", "Right after themselves; the pattern grows if it must.", "Ctrl+D"),
    INSERT_ROW(TRACKER, "Insert rows", "As many as are selected; those below move down.", "Insert", "Ctrl+Shift+Down"),
    DELETE_ROW(TRACKER, "Delete rows", "Those below move up.", "Ctrl+Delete", "Ctrl+Backspace", "Ctrl+Shift+Up"),
    TRANSPOSE_UP(TRACKER, "Transpose up", "The notes of the rows, by a semitone.", "Alt+Up"),
    TRANSPOSE_DOWN(TRACKER, "Transpose down", "The notes of the rows, by a semitone.", "Alt+Down"),
    OCTAVE_UP_ROWS(TRACKER, "Transpose an octave up", "The notes of the rows.", "Alt+Shift+Up"),
    OCTAVE_DOWN_ROWS(TRACKER, "Transpose an octave down", "The notes of the rows.", "Alt+Shift+Down"),
    INTERPOLATE(TRACKER, "Interpolate", "The column, in a straight line over the selection.", "Alt+I"),
    RANDOMISE(TRACKER, "Randomise", "The column; with a selection only its rows.", "Alt+R"),
    LEGATO(TRACKER, "Legato", "Each row that triggers lasts until the next.", "Alt+L"),
    ROTATE_DOWN(TRACKER, "Rotate down", "Rows go round: the selected ones, else all.", "Alt+PageDown"),
    ROTATE_UP(TRACKER, "Rotate up", "Rows go round: the selected ones, else all.", "Alt+PageUp"),
    DOUBLE_PATTERN(TRACKER, "Double the pattern", "The second half repeats the first.", "Alt+Shift+D"),
    OCTAVE_UP(TRACKER, "Piano an octave up", "For the notes that are entered next.", "Alt+."),
    OCTAVE_DOWN(TRACKER, "Piano an octave down", "For the notes that are entered next.", "Alt+,"),
    ADVANCE_MORE(TRACKER, "Larger edit step", "How many rows the focus goes on after a note.", "Alt+]"),
    ADVANCE_LESS(TRACKER, "Smaller edit step", "How many rows the focus goes on after a note.", "Alt+["),
    PIANO(TRACKER, "Piano keys", "In a column of notes letters enter notes; or they type.", "Alt+N"),
    FOLLOW(TRACKER, "Follow", "The grid goes with what plays.", "Alt+F"),
    PLAY_FROM_ROW(
            TRACKER, "Play from this row", "The whole set, from where this row is in its first pass.", "Shift+Space"),
    COLUMN_MENU(TRACKER, "Columns...", "Adds, changes and removes columns.", "Menu", "Shift+F10", "Alt+C"),
    MOVE_LEFT(TRACKER, "Move to the left", "The column; in the chain the entry.", "Alt+Left"),
    MOVE_RIGHT(TRACKER, "Move to the right", "The column; in the chain the entry.", "Alt+Right"),
    CHAIN_ON(TRACKER, "Chain on / off", "Whether the chain decides what plays.", "Alt+O"),
    CHAIN_NEXT(TRACKER, "Next entry of the chain", "Shows its pattern.", "Ctrl+PageDown"),
    CHAIN_PREVIOUS(TRACKER, "Entry of the chain before", "Shows its pattern.", "Ctrl+PageUp"),
    CHAIN_MUTE(TRACKER, "Mute the entry", "It is skipped as if it were not there.", "Alt+U"),
    CHAIN_ADD(TRACKER, "Add to the chain", "The present pattern once more.", "Alt+="),
    CHAIN_REMOVE(TRACKER, "Remove from the chain", "The present entry.", "Alt+-"),
    CHAIN_DUPLICATE(TRACKER, "Duplicate into the chain", "A copy of the present pattern.", "Alt+D"),

    LINE_RUN(
            COMMAND, "Run the line", "Carries it out; Lua that is not complete goes on below.", "Enter", "KeypadEnter"),
    LINE_BREAK(COMMAND, "New line", "Goes on below without running.", "Shift+Enter"),
    LINE_CANCEL(COMMAND, "Leave", "A list or a search, with the line as it was; else empties the line.", "Escape"),
    LINE_COMPLETE(COMMAND, "Complete", "What could stand here; again for the next.", "Tab"),
    LINE_COMPLETE_BACK(COMMAND, "Complete backwards", "The one before.", "Shift+Tab"),
    LINE_OLDER(COMMAND, "Older line", "Of those that begin like this one.", "Up"),
    LINE_NEWER(COMMAND, "Newer line", "At last what was being typed.", "Down"),
    LINE_SEARCH(COMMAND, "Search lines", "By a part of them; again for an older one.", "Ctrl+R"),
    LINE_SEARCH_NEWER(COMMAND, "Search newer lines", "While searching.", "Ctrl+S"),
    LINE_LEFT(COMMAND, "Left", "By a character.", "Left"),
    LINE_RIGHT(COMMAND, "Right", "By a character; at the end takes what is suggested.", "Right"),
    LINE_WORD_LEFT(COMMAND, "Word left", "By a word.", "Ctrl+Left", "Alt+Left", "Alt+B"),
    LINE_WORD_RIGHT(COMMAND, "Word right", "By a word.", "Ctrl+Right", "Alt+Right", "Alt+F"),
    LINE_HOME(COMMAND, "Beginning", "Of the line.", "Home", "Ctrl+A"),
    LINE_END(COMMAND, "End", "Of the line; takes what is suggested.", "End", "Ctrl+E"),
    LINE_BACKSPACE(COMMAND, "Delete before", "The character before the cursor.", "Backspace", "Shift+Backspace"),
    LINE_DELETE(COMMAND, "Delete", "The character at the cursor.", "Delete", "Ctrl+D"),
    LINE_BACKSPACE_WORD(COMMAND, "Delete word before", "Letters and digits.", "Ctrl+Backspace", "Alt+Backspace"),
    LINE_DELETE_WORD(COMMAND, "Delete word", "Letters and digits.", "Ctrl+Delete", "Alt+D"),
    LINE_CUT_WORD(COMMAND, "Cut word before", "Up to a blank.", "Ctrl+W"),
    LINE_CUT_TO_END(COMMAND, "Cut to the end", "To be put back.", "Ctrl+K"),
    LINE_CUT_TO_START(COMMAND, "Cut to the beginning", "To be put back.", "Ctrl+U"),
    LINE_PUT_BACK(COMMAND, "Put back", "What was cut last.", "Ctrl+Y"),
    LINE_COPY(
            COMMAND,
            "Copy, or stop",
            "What is selected; else stops the script that runs; else drops the line.",
            "Ctrl+C"),
    LINE_PASTE(COMMAND, "Paste", "Several lines stay several lines.", "Ctrl+V", "Shift+Insert"),
    LINE_SELECT_ALL(COMMAND, "Select all", "All that was said.", "Ctrl+Shift+A"),
    LINE_CLEAR(COMMAND, "Clear", "Empties the page.", "Ctrl+L"),
    LINE_PAGE_UP(COMMAND, "Earlier answers", "A page up.", "PageUp"),
    LINE_PAGE_DOWN(COMMAND, "Later answers", "A page down.", "PageDown"),
    LINE_FIRST_PAGE(COMMAND, "First answers", "To the beginning.", "Ctrl+PageUp"),
    LINE_LAST_PAGE(COMMAND, "Last answers", "To the end.", "Ctrl+PageDown"),

    MIXER_LEFT(MIXER, "To the left", "The strip to the left, or a layer 5 % less opaque.", "Left", "Pad-Left"),
    MIXER_RIGHT(MIXER, "To the right", "The strip to the right, or a layer 5 % more opaque.", "Right", "Pad-Right"),
    MIXER_UP(MIXER, "Up", "1 dB louder, or the layer above.", "Up", "Pad-Up"),
    MIXER_DOWN(MIXER, "Down", "1 dB softer, or the layer below.", "Down", "Pad-Down"),
    MIXER_UP_FINE(MIXER, "A little louder", "0.1 dB.", "Shift+Up"),
    MIXER_DOWN_FINE(MIXER, "A little softer", "0.1 dB.", "Shift+Down"),
    MIXER_RIGHT_FINE(MIXER, "A little more opaque", "1 %.", "Shift+Right"),
    MIXER_LEFT_FINE(MIXER, "A little less opaque", "1 %.", "Shift+Left"),
    MIXER_FULL(MIXER, "As it is", "0 dB, or a layer that is not transparent.", "Home"),
    MIXER_OFF(MIXER, "To nothing", "Silence, or a layer that is not seen.", "End"),
    MIXER_MUTE(MIXER, "Mute", "The source, or the layer.", "M", "Pad-A"),
    MIXER_SOLO(MIXER, "Solo", "Only sources with solo are heard.", "S"),
    MIXER_PAN_LEFT(MIXER, "Balance to the left", "By 5 %.", "Alt+Left"),
    MIXER_PAN_RIGHT(MIXER, "Balance to the right", "By 5 %.", "Alt+Right"),
    MIXER_CENTRE(MIXER, "Balance to the centre", "Both sides alike.", "C"),
    MIXER_TYPE(MIXER, "Type the level", "In decibels, or in percent.", "Enter"),
    MIXER_RAISE(MIXER, "Raise the layer", "Over the one above it.", "Alt+Up"),
    MIXER_LOWER(MIXER, "Lower the layer", "Under the one below it.", "Alt+Down"),
    MIXER_BLEND(MIXER, "Next blend mode", "How the layer is laid over those below.", "B"),
    MIXER_BLEND_BACK(MIXER, "Blend mode before", "How the layer is laid over those below.", "Shift+B"),
    MIXER_SIDE(MIXER, "Sound or pictures", "From the strips to the layers, and back.", "Tab", "Pad-B"),
    MIXER_PEAKS(MIXER, "Put out the clip lights", "Of all strips.", "X"),

    PATCH_ADD(PATCH, "Add a module here", "From the list of all types, at the mouse.", "Shift+A"),
    PATCH_LEFT(
            PATCH,
            "Along the wire to the left",
            "From a module to its wire, from a wire to its module.",
            "Left",
            "Pad-Left"),
    PATCH_RIGHT(
            PATCH,
            "Along the wire to the right",
            "From a module to its wire, from a wire to its module.",
            "Right",
            "Pad-Right"),
    PATCH_UP(PATCH, "Module or wire above", "Goes there.", "Up", "Pad-Up"),
    PATCH_DOWN(PATCH, "Module or wire below", "Goes there.", "Down", "Pad-Down"),
    PATCH_MORE(PATCH, "More through the wire", "Turns up its gain, opacity or depth.", "Shift+Up"),
    PATCH_LESS(PATCH, "Less through the wire", "Turns down its gain, opacity or depth.", "Shift+Down"),
    PATCH_DELETE(PATCH, "Delete", "The selected modules, or the wire.", "Delete", "Backspace"),
    PATCH_MUTE(PATCH, "Mute", "Silences the wire, or switches the selected modules off; and back.", "M"),
    PATCH_OPEN(PATCH, "Name and connections", "Of the module: rename, connect, disconnect.", "Enter", "Pad-A"),
    PATCH_DUPLICATE(PATCH, "Duplicate", "The selected modules, without their connections.", "Ctrl+D"),
    PATCH_SELECT_ALL(PATCH, "Select all", "All modules.", "Ctrl+A"),
    PATCH_SHOW_ALL(PATCH, "Show all", "Zooms so that everything is seen.", "F", "Home"),
    PATCH_ARRANGE(PATCH, "Arrange", "Puts all modules in order, along their wires.", "L"),
    PATCH_ZOOM_IN(PATCH, "Zoom in", "Shows less, larger.", "="),
    PATCH_ZOOM_OUT(PATCH, "Zoom out", "Shows more, smaller.", "-"),

    ROLLING_BAR(ROLLING, "Last bar", "Selects the last whole bar that was heard.", "1"),
    ROLLING_2_BARS(ROLLING, "Last 2 bars", "Selects them.", "2"),
    ROLLING_4_BARS(ROLLING, "Last 4 bars", "Selects them.", "4"),
    ROLLING_8_BARS(ROLLING, "Last 8 bars", "Selects them.", "8"),
    ROLLING_LEFT(ROLLING, "Earlier", "Moves the piece, by a beat; without one, selects the last bar.", "Left"),
    ROLLING_RIGHT(ROLLING, "Later", "Moves the piece, by a beat; without one, selects the last bar.", "Right"),
    ROLLING_SHORTER(ROLLING, "Shorter", "Moves the end of the piece back, by a beat.", "Shift+Left"),
    ROLLING_LONGER(ROLLING, "Longer", "Moves the end of the piece on, by a beat.", "Shift+Right"),
    ROLLING_EARLIER(ROLLING, "Begin earlier", "Moves the beginning of the piece, by a beat.", "Alt+Left"),
    ROLLING_LATER(ROLLING, "Begin later", "Moves the beginning of the piece, by a beat.", "Alt+Right"),
    ROLLING_LISTEN(ROLLING, "Listen", "Plays the piece beside the set, or stops.", "L"),
    ROLLING_KEEP(ROLLING, "Keep", "Makes an asset of the piece.", "Enter", "KeypadEnter"),
    ROLLING_KEEP_IN_SAMPLER(
            ROLLING, "Keep in the sampler", "Makes a sample of the piece, too.", "Shift+Enter", "Shift+KeypadEnter"),
    ROLLING_FREEZE(ROLLING, "Freeze", "What is seen stands still, or goes by again.", "F"),
    ROLLING_GO_ON(ROLLING, "Deselect", "And goes by again.", "Escape"),
    ROLLING_SNAP(ROLLING, "Snap to beats", "Edges keep to beats, where the transport played.", "S"),
    ROLLING_FILM(ROLLING, "With pictures", "Remembers what is seen, too, from now on.", "P"),
    ROLLING_ZOOM_IN(ROLLING, "Zoom in", "About the piece, else about the end.", "]", "="),
    ROLLING_ZOOM_OUT(ROLLING, "Zoom out", "About the piece, else about the end.", "[", "-"),
    ROLLING_ZOOM_PIECE(ROLLING, "Zoom to the piece", "Again for all that is remembered.", "Z");

    private final Context context;
    private final String id;
    private final String title;
    private final String description;
    private final List<Chord> chords;

    Action(Context context, String title, String description, String... chords) {
        id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        this.context = context;
        this.title = title;
        this.description = description;
        this.chords = Arrays.stream(chords)
                .map(Chord::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where it is. */
    public Context context() {
        return context;
    }

    /** A few words, for menus. */
    public String title() {
        return title;
    }

    /** A sentence. */
    public String description() {
        return description;
    }

    /** The keys, where no file says otherwise. */
    public List<Chord> chords() {
        return chords;
    }

    /** Whether it may open a field, or a list that is narrowed by typing: what is typed right after it is meant for that. */
    public boolean opens() {
        return title.endsWith("...")
                || switch (this) {
                    case PATCH_ADD, PATCH_OPEN, MIXER_TYPE, SAMPLE_RENAME, ASSET_SEARCH, EDIT_CELL -> true;
                    default -> false;
                };
    }

    /** The name in files, such as {@code play-stop}. */
    public String id() {
        return id;
    }
}
