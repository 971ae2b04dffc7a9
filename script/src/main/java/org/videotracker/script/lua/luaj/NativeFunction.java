package org.videotracker.script.lua.luaj;

import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;

/** A function of the library. */
final class NativeFunction extends VarArgFunction {

    /** What it does. */
    @FunctionalInterface
    interface Body {
        Varargs call(Varargs arguments);
    }

    private final String functionName;
    private final Body body;

    NativeFunction(String functionName, Body body) {
        this.functionName = functionName;
        this.body = body;
    }

    @Override
    public Varargs invoke(Varargs arguments) {
        return body.call(arguments);
    }

    @Override
    public String name() {
        return functionName;
    }

    @Override
    public String tojstring() {
        return "function: " + functionName;
    }
}
