package org.videotracker.media.grabber;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the native library is asked to open for a source.
 *
 * @param device the library's name for a kind of device; empty for a stream, whose kind is told from its content
 * @param address what it is called there
 * @param options of the library
 * @param isPaced whether its pictures come as fast as they are read, so that they have to be waited with
 */
public record CaptureInput(Optional<String> device, String address, Map<String, String> options, boolean isPaced) {
    public static final String SCREEN = "screen";
    public static final String TEST = "test";

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+]*:.*");
    private static final String LOCAL = "file,pipe,fd";
    private static final String REMOTE = "http,https,tcp,tls,udp,rtp,rtmp,rtmps,rtmpt,srt,crypto,httpproxy,data";
    private static final String CAMERA = "/dev/video";

    /** How large and fast pictures are wanted. */
    public record Wish(int width, int height, int fps) {}

    /** The ways to open a source, the best first. */
    static List<CaptureInput> of(String source, Wish wish, Machine machine) {
        if (source.equals(TEST)) {
            return List.of(device(
                    "lavfi", "testsrc2=size=" + wish.width + "x" + wish.height + ":rate=" + wish.fps, Map.of(), true));
        }
        if (source.equals(SCREEN)) {
            return List.of(screen(wish, machine));
        }
        Optional<String> camera = machine.camera(source);
        return camera.isPresent() ? camera(camera.get(), wish, machine) : List.of(stream(source));
    }

    private static CaptureInput device(String device, String address, Map<String, String> options, boolean isPaced) {
        return new CaptureInput(Optional.of(device), address, options, isPaced);
    }

    private static CaptureInput screen(Wish wish, Machine machine) {
        Map<String, String> options = Map.of("framerate", Integer.toString(wish.fps));
        return switch (machine.system()) {
            case LINUX -> device("x11grab", machine.display(), options, false);
            case MAC -> device("avfoundation", "Capture screen 0", options, false);
            case WINDOWS -> device("gdigrab", "desktop", options, false);
        };
    }

    /** A camera sends large pictures fast enough only when it compresses them; one that can't is asked for what it has. */
    private static List<CaptureInput> camera(String address, Wish wish, Machine machine) {
        Map<String, String> size = Map.of(
                "video_size", wish.width + "x" + wish.height, "framerate", Integer.toString(Math.min(30, wish.fps)));
        return switch (machine.system()) {
            case LINUX -> {
                Map<String, String> compressed = new LinkedHashMap<>(size);
                compressed.put("input_format", "mjpeg");
                yield List.of(
                        device("v4l2", address, compressed, false),
                        device("v4l2", address, size, false),
                        device("v4l2", address, Map.of(), false));
            }
            case MAC ->
                List.of(
                        device("avfoundation", address, size, false),
                        device("avfoundation", address, Map.of("framerate", "30"), false));
            case WINDOWS ->
                List.of(
                        device("dshow", "video=" + address, size, false),
                        device("dshow", "video=" + address, Map.of(), false));
        };
    }

    /** What comes from elsewhere names no files of this machine. */
    private static CaptureInput stream(String source) {
        boolean isLocal = !SCHEME.matcher(source).matches()
                || source.toLowerCase(Locale.ROOT).startsWith("file:");
        Map<String, String> options = new LinkedHashMap<>();
        options.put("protocol_whitelist", isLocal ? LOCAL : REMOTE);
        options.put("fflags", "nobuffer");
        options.put("analyzeduration", "1000000");
        options.put("probesize", "1000000");
        return new CaptureInput(Optional.empty(), source, options, isLocal);
    }

    /** The systems whose devices are known. */
    enum OperatingSystem {
        LINUX,
        MAC,
        WINDOWS
    }

    /** What has to be known of a machine. */
    record Machine(OperatingSystem system, String display, List<Camera> cameras) {

        static Machine present() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            OperatingSystem system = name.contains("mac")
                    ? OperatingSystem.MAC
                    : name.contains("win") ? OperatingSystem.WINDOWS : OperatingSystem.LINUX;
            String display = Optional.ofNullable(System.getenv("DISPLAY")).orElse(":0");
            return new Machine(system, display, Camera.ofThisMachine());
        }

        /** How the system calls a camera, if a source means one. */
        Optional<String> camera(String source) {
            if (source.startsWith(CAMERA)) {
                return Optional.of(source);
            }
            Optional<String> named = cameras.stream()
                    .filter(camera -> camera.name().equalsIgnoreCase(source))
                    .map(Camera::device)
                    .findFirst();
            boolean isName = system != OperatingSystem.LINUX
                    && !SCHEME.matcher(source).matches()
                    && !source.contains("/")
                    && !source.contains("\\");
            return named.or(() -> isName ? Optional.of(source) : Optional.empty());
        }
    }
}
