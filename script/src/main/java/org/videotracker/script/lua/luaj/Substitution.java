package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** {@code string.gsub}. */
final class Substitution {
    private final PatternMatch match;
    private final LuaString text;
    private final LuaValue replacement;
    private final TextBuilder result;

    private Substitution(PatternMatch match, LuaString text, LuaValue replacement) {
        this.match = match;
        this.text = text;
        this.replacement = replacement;
        result = new TextBuilder(text.m_length);
    }

    static Varargs gsub(Varargs arguments) {
        LuaString text = Texts.argument(arguments, 1, "gsub");
        LuaString pattern = Texts.argument(arguments, 2, "gsub");
        LuaValue replacement = arguments.arg(3);
        int type = replacement.type();
        if (type == LuaValue.TNUMBER) {
            replacement = Texts.argument(arguments, 3, "gsub");
        } else if (type != LuaValue.TSTRING && type != LuaValue.TTABLE && type != LuaValue.TFUNCTION) {
            throw new LuaError("bad argument #3 to 'gsub' (string/function/table expected)");
        }
        long most = arguments.arg(4).isnil() ? Long.MAX_VALUE : arguments.checklong(4);
        return new Substitution(new PatternMatch(text, pattern), text, replacement).run(most);
    }

    private Varargs run(long most) {
        int done = 0;
        int at = 0;
        while (done < most) {
            int end = match.at(at);
            if (end >= 0) {
                done++;
                add(end);
            }
            if (end > at) {
                at = end;
            } else if (at < text.m_length) {
                result.append((byte) text.luaByte(at++));
            } else {
                break;
            }
            Texts.requireLength(result.length());
            if (match.isAnchored()) {
                break;
            }
        }
        result.append(text.substring(Math.min(at, text.m_length), text.m_length));
        Texts.requireLength(result.length());
        return LuaValue.varargsOf(result.text(), LuaValue.valueOf(done));
    }

    private void add(int end) {
        LuaString whole = text.substring(match.start(), end);
        if (replacement instanceof LuaString template) {
            fill(template, whole, end);
            return;
        }
        LuaValue value = replacement.isfunction()
                ? replacement.invoke(match.captures(end, true)).arg1()
                : replacement.get(match.captures(end, true).arg1());
        LuaString given = value.toboolean() ? Texts.of(value) : whole;
        if (given == null) {
            throw new LuaError("invalid replacement value (a " + value.typename() + ")");
        }
        append(given);
    }

    private void fill(LuaString template, LuaString whole, int end) {
        for (int i = 0; i < template.m_length; i++) {
            int code = template.luaByte(i);
            if (code != '%') {
                result.append((byte) code);
                continue;
            }
            i++;
            int next = i < template.m_length ? template.luaByte(i) : -1;
            if (next == '%') {
                result.append((byte) '%');
            } else if (next == '0') {
                append(whole);
            } else if (next >= '1' && next <= '9') {
                append(match.capture(next - '1', end).strvalue());
            } else {
                throw new LuaError("invalid use of '%' in replacement string");
            }
        }
        Guard.current().charge(template.m_length);
    }

    private void append(LuaString added) {
        Texts.requireLength((long) result.length() + added.m_length);
        Guard.current().chargeBytes(added.m_length);
        result.append(added);
    }
}
