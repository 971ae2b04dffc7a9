package org.videotracker.script.lua.luaj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.runtime.Host;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;
import org.videotracker.script.lua.runtime.HostType;
import org.videotracker.script.lua.runtime.ScriptLimits;

/** Objects whose fields are found when they are read. */
class FieldHandleTest {
    private final HostType row = new HostType(
            "row",
            List.of(new HostFunction("double", List.of(), (self, arguments) -> (Integer) self * 2)),
            Optional.of(new HostType.Fields() {
                @Override
                public @Nullable Object get(Object self, Object key) {
                    return switch (key) {
                        case String name when name.equals("size") -> self;
                        case String name when name.equals("inner") -> new HostObject("row", 1, "row");
                        case Integer index when index <= (Integer) self -> index * 10;
                        default -> null;
                    };
                }

                @Override
                public List<Object> keys(Object self) {
                    return List.of("size", 1, 2);
                }

                @Override
                public int length(Object self) {
                    return (Integer) self;
                }
            }));
    private final Running lua = new Running(
            new Host(List.of(), List.of(row), Map.of("row", new HostObject("row", 3, "row"))), ScriptLimits.DEFAULT);

    @AfterEach
    void close() {
        lua.close();
    }

    @Test
    void fieldsAndMethodsAreReadLikeThoseOfATable() {
        assertThat(lua.value("return row.size, row[2], row.inner.size, row.none, row[1.5], row[true], row:double()"))
                .isEqualTo("3 20 1 nil nil nil 6");
    }

    @Test
    void itIsCountedAndGoneThrough() {
        assertThat(lua.value("local t = {#row} for k, v in pairs(row) do t[#t + 1] = k .. '=' .. v end "
                        + "for i, v in ipairs(row) do t[#t + 1] = i .. ':' .. v end return table.concat(t, ' ')"))
                .isEqualTo("3 size=3 1=10 2=20 1:10 2:20 3:30");
    }

    @Test
    void itCannotBeChanged() {
        assertThat(lua.error("row.size = 4").message()).contains("this shows what is and cannot be changed");
        assertThat(lua.error("rawset(row, 'size', 4)").message()).contains("table expected");
        assertThat(lua.error("setmetatable(row, {})").message()).contains("table expected");
    }
}
