package org.videotracker.app.device.jack;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.videotracker.app.device.pull.NativeMemory;

/**
 * The functions of libjack that we call. Addresses are longs: a segment for each would be garbage in every callback. Must not be
 * touched where {@link JackLibrary#find} finds nothing.
 */
@SuppressWarnings("restricted")
final class Jack {
    static final int PORT_IS_INPUT = 1;
    static final int PORT_IS_OUTPUT = 2;
    static final int PORT_IS_PHYSICAL = 4;
    static final int PLAYBACK_LATENCY = 1;
    static final String AUDIO = "32 bit float mono audio";

    private static final int NO_START_SERVER = 1;
    private static final int SERVER_NAME = 4;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong POINTER = ValueLayout.JAVA_LONG;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = JackLibrary.find().orElseThrow();

    /** The last argument belongs to the option that names the server. */
    private static final MethodHandle CLIENT_OPEN = LINKER.downcallHandle(
            LIBRARY.findOrThrow("jack_client_open"),
            FunctionDescriptor.of(POINTER, ValueLayout.ADDRESS, INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(3));

    private static final MethodHandle CLIENT_CLOSE = function("jack_client_close", INT, POINTER);
    private static final MethodHandle ACTIVATE = function("jack_activate", INT, POINTER);
    private static final MethodHandle SAMPLE_RATE = function("jack_get_sample_rate", INT, POINTER);
    private static final MethodHandle BUFFER_SIZE = function("jack_get_buffer_size", INT, POINTER);
    private static final MethodHandle CLIENT_NAME = function("jack_get_client_name", POINTER, POINTER);
    private static final MethodHandle PORT_BUFFER = function("jack_port_get_buffer", POINTER, POINTER, INT);
    private static final MethodHandle CONNECT =
            function("jack_connect", INT, POINTER, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    private static final MethodHandle PORT_REGISTER = function(
            "jack_port_register", POINTER, POINTER, ValueLayout.ADDRESS, ValueLayout.ADDRESS, POINTER, POINTER);
    private static final MethodHandle GET_PORTS =
            function("jack_get_ports", POINTER, POINTER, ValueLayout.ADDRESS, ValueLayout.ADDRESS, POINTER);

    private static final MethodHandle FREE =
            LINKER.downcallHandle(LIBRARY.findOrThrow("jack_free"), FunctionDescriptor.ofVoid(POINTER));
    private static final MethodHandle LATENCY_RANGE = LINKER.downcallHandle(
            LIBRARY.findOrThrow("jack_port_get_latency_range"),
            FunctionDescriptor.ofVoid(POINTER, INT, ValueLayout.ADDRESS));
    private static final MethodHandle ON_SHUTDOWN = LINKER.downcallHandle(
            LIBRARY.findOrThrow("jack_on_info_shutdown"),
            FunctionDescriptor.ofVoid(POINTER, ValueLayout.ADDRESS, POINTER));

    private static final MethodHandle SET_PROCESS = setter("jack_set_process_callback");
    private static final MethodHandle SET_BUFFER_SIZE = setter("jack_set_buffer_size_callback");
    private static final MethodHandle SET_SAMPLE_RATE = setter("jack_set_sample_rate_callback");
    private static final MethodHandle SET_LATENCY = setter("jack_set_latency_callback");
    private static final MethodHandle SET_XRUN = setter("jack_set_xrun_callback");

    private Jack() {}

    /** Keeps what libjack has to say off standard error: that no server runs is no error to us. */
    static void beQuiet() {
        try {
            MethodHandle nothing = MethodHandles.empty(MethodType.methodType(void.class, long.class));
            MemorySegment stub = LINKER.upcallStub(nothing, FunctionDescriptor.ofVoid(POINTER), Arena.global());
            for (String name : List.of("jack_set_error_function", "jack_set_info_function")) {
                MethodHandle set = LINKER.downcallHandle(
                        LIBRARY.findOrThrow(name), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
                set.invokeExact(stub);
            }
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /**
     * Connects to a server; 0 where there is none.
     *
     * @param server its name, or empty for the usual one
     */
    static long open(String clientName, String server) {
        try (Arena arena = Arena.ofConfined()) {
            int options = server.isEmpty() ? NO_START_SERVER : NO_START_SERVER | SERVER_NAME;
            return (long) CLIENT_OPEN.invokeExact(
                    arena.allocateFrom(clientName), options, arena.allocate(INT), arena.allocateFrom(server));
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    static void close(long client) {
        call(CLIENT_CLOSE, client);
    }

    /** Begins to play; 0 on success. */
    static int activate(long client) {
        return call(ACTIVATE, client);
    }

    static int sampleRate(long client) {
        return call(SAMPLE_RATE, client);
    }

    static int bufferSize(long client) {
        return call(BUFFER_SIZE, client);
    }

    static String clientName(long client) {
        try {
            return NativeMemory.string((long) CLIENT_NAME.invokeExact(client));
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /** A new port; 0 where the server has no room for it. */
    static long register(long client, String name, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            return (long) PORT_REGISTER.invokeExact(
                    client, arena.allocateFrom(name), arena.allocateFrom(AUDIO), (long) flags, 0L);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /** Where the samples of a port are; called in the process callback, and allocates nothing. */
    static long portBuffer(long port, int frames) {
        try {
            return (long) PORT_BUFFER.invokeExact(port, frames);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /** Connects two ports by name; 0 on success. */
    static int connect(long client, String from, String to) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) CONNECT.invokeExact(client, arena.allocateFrom(from), arena.allocateFrom(to));
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /** The names of the inputs that belong to hardware, such as {@code system:playback_1}. */
    static List<String> playbackPorts(long client) {
        List<String> names = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            long list = (long) GET_PORTS.invokeExact(
                    client, MemorySegment.NULL, arena.allocateFrom(AUDIO), (long) (PORT_IS_INPUT | PORT_IS_PHYSICAL));
            if (list != 0) {
                for (long at = list; NativeMemory.address(at) != 0; at += Long.BYTES) {
                    names.add(NativeMemory.string(NativeMemory.address(at)));
                }
                FREE.invokeExact(list);
            }
        } catch (Throwable fault) {
            throw failed(fault);
        }
        return names;
    }

    /** Frames between an output and the ear, the longest of its connections. */
    static int playbackLatency(long port) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment range = arena.allocate(MemoryLayout.sequenceLayout(2, INT));
            LATENCY_RANGE.invokeExact(port, PLAYBACK_LATENCY, range);
            return range.getAtIndex(INT, 1);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /** Sets the callbacks of a client that is not active yet. They live as long as the arena. */
    static void listen(long client, JackEvents events, Arena arena) {
        FunctionDescriptor count = FunctionDescriptor.of(INT, INT, POINTER);
        set(SET_PROCESS, client, stub(events, "process", count, arena));
        set(SET_BUFFER_SIZE, client, stub(events, "bufferSize", count, arena));
        set(SET_SAMPLE_RATE, client, stub(events, "sampleRate", count, arena));
        set(SET_XRUN, client, stub(events, "xrun", FunctionDescriptor.of(INT, POINTER), arena));
        set(SET_LATENCY, client, stub(events, "latency", FunctionDescriptor.ofVoid(INT, POINTER), arena));
        MemorySegment shutdown = stub(events, "shutdown", FunctionDescriptor.ofVoid(INT, POINTER, POINTER), arena);
        try {
            ON_SHUTDOWN.invokeExact(client, shutdown, 0L);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    private static void set(MethodHandle setter, long client, MemorySegment stub) {
        try {
            int refused = (int) setter.invokeExact(client, stub, 0L);
            if (refused != 0) {
                throw new IllegalStateException("JACK refused a callback with code " + refused);
            }
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    private static MemorySegment stub(JackEvents events, String method, FunctionDescriptor signature, Arena arena) {
        try {
            MethodHandle handle = MethodHandles.lookup().bind(events, method, signature.toMethodType());
            return LINKER.upcallStub(handle, signature, arena);
        } catch (ReflectiveOperationException fault) {
            throw failed(fault);
        }
    }

    private static int call(MethodHandle function, long client) {
        try {
            return (int) function.invokeExact(client);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(LIBRARY.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    private static MethodHandle setter(String name) {
        return function(name, INT, POINTER, ValueLayout.ADDRESS, POINTER);
    }

    private static IllegalStateException failed(Throwable fault) {
        return fault instanceof IllegalStateException known
                ? known
                : new IllegalStateException("a call to JACK failed", fault);
    }
}
