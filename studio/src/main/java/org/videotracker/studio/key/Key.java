package org.videotracker.studio.key;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key by its place on a keyboard of the United States, as GLFW names it; the numbers are GLFW's. The buttons of gamepads are keys too:
 * those of a known make by their names, from {@code 1000} in the order of GLFW, those of any other by their numbers.
 */
public enum Key {
    SPACE(32, "Space"),
    APOSTROPHE(39, "'"),
    COMMA(44, ","),
    MINUS(45, "-"),
    PERIOD(46, "."),
    SLASH(47, "/"),
    DIGIT_0(48, "0"),
    DIGIT_1(49, "1"),
    DIGIT_2(50, "2"),
    DIGIT_3(51, "3"),
    DIGIT_4(52, "4"),
    DIGIT_5(53, "5"),
    DIGIT_6(54, "6"),
    DIGIT_7(55, "7"),
    DIGIT_8(56, "8"),
    DIGIT_9(57, "9"),
    SEMICOLON(59, ";"),
    EQUAL(61, "="),
    A(65, "A"),
    B(66, "B"),
    C(67, "C"),
    D(68, "D"),
    E(69, "E"),
    F(70, "F"),
    G(71, "G"),
    H(72, "H"),
    I(73, "I"),
    J(74, "J"),
    K(75, "K"),
    L(76, "L"),
    M(77, "M"),
    N(78, "N"),
    O(79, "O"),
    P(80, "P"),
    Q(81, "Q"),
    R(82, "R"),
    S(83, "S"),
    T(84, "T"),
    U(85, "U"),
    V(86, "V"),
    W(87, "W"),
    X(88, "X"),
    Y(89, "Y"),
    Z(90, "Z"),
    LEFT_BRACKET(91, "["),
    BACKSLASH(92, "\\"),
    RIGHT_BRACKET(93, "]"),
    GRAVE(96, "`"),
    WORLD_1(161, "World1"),
    WORLD_2(162, "World2"),
    ESCAPE(256, "Escape"),
    ENTER(257, "Enter"),
    TAB(258, "Tab"),
    BACKSPACE(259, "Backspace"),
    INSERT(260, "Insert"),
    DELETE(261, "Delete"),
    RIGHT(262, "Right"),
    LEFT(263, "Left"),
    DOWN(264, "Down"),
    UP(265, "Up"),
    PAGE_UP(266, "PageUp"),
    PAGE_DOWN(267, "PageDown"),
    HOME(268, "Home"),
    END(269, "End"),
    F1(290, "F1"),
    F2(291, "F2"),
    F3(292, "F3"),
    F4(293, "F4"),
    F5(294, "F5"),
    F6(295, "F6"),
    F7(296, "F7"),
    F8(297, "F8"),
    F9(298, "F9"),
    F10(299, "F10"),
    F11(300, "F11"),
    F12(301, "F12"),
    KEYPAD_0(320, "Keypad0"),
    KEYPAD_1(321, "Keypad1"),
    KEYPAD_2(322, "Keypad2"),
    KEYPAD_3(323, "Keypad3"),
    KEYPAD_4(324, "Keypad4"),
    KEYPAD_5(325, "Keypad5"),
    KEYPAD_6(326, "Keypad6"),
    KEYPAD_7(327, "Keypad7"),
    KEYPAD_8(328, "Keypad8"),
    KEYPAD_9(329, "Keypad9"),
    KEYPAD_DECIMAL(330, "KeypadDecimal"),
    KEYPAD_DIVIDE(331, "KeypadDivide"),
    KEYPAD_MULTIPLY(332, "KeypadMultiply"),
    KEYPAD_SUBTRACT(333, "KeypadSubtract"),
    KEYPAD_ADD(334, "KeypadAdd"),
    KEYPAD_ENTER(335, "KeypadEnter"),
    LEFT_SHIFT(340, "LeftShift"),
    LEFT_CONTROL(341, "LeftControl"),
    LEFT_ALT(342, "LeftAlt"),
    LEFT_SUPER(343, "LeftSuper"),
    RIGHT_SHIFT(344, "RightShift"),
    RIGHT_CONTROL(345, "RightControl"),
    RIGHT_ALT(346, "RightAlt"),
    RIGHT_SUPER(347, "RightSuper"),
    MENU(348, "Menu"),
    PAD_A(1000, "Pad-A"),
    PAD_B(1001, "Pad-B"),
    PAD_X(1002, "Pad-X"),
    PAD_Y(1003, "Pad-Y"),
    PAD_LEFT_BUMPER(1004, "Pad-LB"),
    PAD_RIGHT_BUMPER(1005, "Pad-RB"),
    PAD_BACK(1006, "Pad-Back"),
    PAD_START(1007, "Pad-Start"),
    PAD_GUIDE(1008, "Pad-Guide"),
    PAD_LEFT_STICK(1009, "Pad-LS"),
    PAD_RIGHT_STICK(1010, "Pad-RS"),
    PAD_UP(1011, "Pad-Up"),
    PAD_RIGHT(1012, "Pad-Right"),
    PAD_DOWN(1013, "Pad-Down"),
    PAD_LEFT(1014, "Pad-Left"),
    PAD_1(1101, "Pad-1"),
    PAD_2(1102, "Pad-2"),
    PAD_3(1103, "Pad-3"),
    PAD_4(1104, "Pad-4"),
    PAD_5(1105, "Pad-5"),
    PAD_6(1106, "Pad-6"),
    PAD_7(1107, "Pad-7"),
    PAD_8(1108, "Pad-8"),
    PAD_9(1109, "Pad-9"),
    PAD_10(1110, "Pad-10"),
    PAD_11(1111, "Pad-11"),
    PAD_12(1112, "Pad-12"),
    PAD_13(1113, "Pad-13"),
    PAD_14(1114, "Pad-14"),
    PAD_15(1115, "Pad-15"),
    PAD_16(1116, "Pad-16"),
    UNKNOWN(-1, "Unknown");

    private static final int FIRST_OF_PADS = 1000;
    private static final Map<Integer, Key> BY_CODE = byCode();
    private static final Map<String, Key> BY_NAME = byName();

    private final int code;
    private final String text;

    Key(int code, String text) {
        this.code = code;
        this.text = text;
    }

    private static Map<Integer, Key> byCode() {
        Map<Integer, Key> keys = new HashMap<>();
        for (Key key : values()) {
            keys.put(key.code, key);
        }
        return Map.copyOf(keys);
    }

    private static Map<String, Key> byName() {
        Map<String, Key> keys = new HashMap<>();
        for (Key key : values()) {
            keys.put(key.text.toLowerCase(Locale.ROOT), key);
        }
        return Map.copyOf(keys);
    }

    /** The key of a number of GLFW; {@link #UNKNOWN} for one that is not among these. */
    public static Key ofCode(int code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }

    /** The key that is written so, in large or small letters. */
    public static Optional<Key> ofText(String text) {
        return Optional.ofNullable(BY_NAME.get(text.toLowerCase(Locale.ROOT)));
    }

    /** The number that GLFW gives it. */
    public int code() {
        return code;
    }

    /** As menus and the file of key bindings write it. */
    public String text() {
        return text;
    }

    /** Whether it is a button of a gamepad. */
    public boolean isPad() {
        return code >= FIRST_OF_PADS;
    }

    /** Whether it only changes what others mean. */
    public boolean isModifier() {
        return code >= LEFT_SHIFT.code && code <= RIGHT_SUPER.code;
    }
}
