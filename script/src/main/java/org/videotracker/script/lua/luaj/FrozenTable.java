package org.videotracker.script.lua.luaj;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;

/** A table that scripts can read and not change, neither by assigning nor by {@code rawset}. */
final class FrozenTable extends LuaTable {
    private final String name;
    private final boolean frozen;

    /** @param name what errors call it */
    FrozenTable(String name, LuaTable content) {
        this.name = name;
        for (LuaValue key : content.keys()) {
            super.rawset(key, content.rawget(key));
        }
        frozen = true;
    }

    private void refuse() {
        if (frozen) {
            throw new LuaError(name + " cannot be changed");
        }
    }

    @Override
    public void set(int key, LuaValue value) {
        refuse();
        super.set(key, value);
    }

    @Override
    public void set(LuaValue key, LuaValue value) {
        refuse();
        super.set(key, value);
    }

    @Override
    public void rawset(int key, LuaValue value) {
        refuse();
        super.rawset(key, value);
    }

    @Override
    public void rawset(LuaValue key, LuaValue value) {
        refuse();
        super.rawset(key, value);
    }

    @Override
    public void hashset(LuaValue key, LuaValue value) {
        refuse();
        super.hashset(key, value);
    }

    @Override
    public LuaValue remove(int position) {
        refuse();
        return super.remove(position);
    }

    @Override
    public void insert(int position, LuaValue value) {
        refuse();
        super.insert(position, value);
    }

    @Override
    public void sort(LuaValue comparator) {
        refuse();
        super.sort(comparator);
    }

    @Override
    public LuaValue setmetatable(LuaValue metatable) {
        refuse();
        return super.setmetatable(metatable);
    }
}
