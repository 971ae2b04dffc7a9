package org.videotracker.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.videotracker.model.json.Json.At;
import org.videotracker.model.json.UnreadableSessionException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON texts of unknown origin into {@link Json}, within {@link ReadLimits}. */
public final class JsonText {
    private static final String NOT_JSON_REMEDY = "Restore the file from a backup or an autosave.";

    /** How Jackson begins the messages of its several exceptions for it. */
    private static final String END_OF_INPUT = "Unexpected end-of-input";

    /** Making one costs more than reading a short text. */
    private static final JsonFactory USUAL = newFactory(ReadLimits.DEFAULT);

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    public static Json parse(String text, ReadLimits limits) throws UnreadableSessionException {
        try {
            return parse(new StringReader(text), limits);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a whole text; a byte order mark before it is skipped. Closes nothing. */
    public static Json parse(Reader reader, ReadLimits limits) throws IOException, UnreadableSessionException {
        try (JsonParser parser =
                factory(limits).createParser(ObjectReadContext.empty(), new WithoutByteOrderMark(reader))) {
            return new JsonText(parser).whole();
        } catch (JacksonIOException e) {
            throw ofInput(e);
        }
    }

    /** Reads a whole file in UTF-8; bytes that are none are refused and never replaced. Closes nothing. */
    public static Json parse(InputStream stream, ReadLimits limits) throws IOException, UnreadableSessionException {
        return parse(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), limits);
    }

    private static JsonFactory factory(ReadLimits limits) {
        return limits == ReadLimits.DEFAULT ? USUAL : newFactory(limits);
    }

    private static JsonFactory newFactory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(limits.constraints())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // so that NaN gets a sentence of its own
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    /** Bytes that are no characters are the file's fault; everything else is the disk's. */
    private static IOException ofInput(JacksonIOException e) throws UnreadableSessionException {
        if (e.getCause() instanceof CharacterCodingException) {
            throw malformed("", At.NOWHERE, "The file is no text in UTF-8.");
        }
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }

    private Json whole() throws UnreadableSessionException {
        try {
            if (parser.nextToken() == null) {
                throw malformed("", At.NOWHERE, "The file is empty.");
            }
            Json json = value();
            if (parser.nextToken() != null) {
                throw malformed("", at(), "The file goes on after its end.");
            }
            return json;
        } catch (JacksonIOException e) {
            throw e;
        } catch (StreamConstraintsException e) {
            throw new UnreadableSessionException(
                    Reason.TOO_LARGE,
                    pointer(),
                    at(e.getLocation()),
                    "This is larger or nested deeper than any session: " + firstLine(e) + ".",
                    "A session has no such part; remove it.");
        } catch (JacksonException e) {
            String fault = firstLine(e);
            String sentence = fault.startsWith(END_OF_INPUT)
                    ? "The file ends in the middle; it is cut off."
                    : "This is not JSON: " + fault + ".";
            throw malformed(pointer(), at(e.getLocation()), sentence);
        }
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        String line = message.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }

    /** The value that the current token begins. Its depth is bounded by the limit on nesting. */
    private Json value() throws UnreadableSessionException {
        At at = at();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Struct(fields(), at);
            case START_ARRAY -> new Json.Sequence(items(), at);
            case VALUE_STRING -> new Json.Text(parser.getString(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(at);
            case VALUE_TRUE -> new Json.Flag(true, at);
            case VALUE_FALSE -> new Json.Flag(false, at);
            case VALUE_NULL -> new Json.Null(at);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw malformed(pointer(), at, "This is not JSON.");
        };
    }

    private SequencedMap<String, Json> fields() throws UnreadableSessionException {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            At at = at();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                throw new UnreadableSessionException(
                        Reason.ILLEGAL,
                        pointer(),
                        at,
                        "\"" + name + "\" stands twice in the same object.",
                        "Remove or rename one of the two.");
            }
        }
        return fields;
    }

    private List<Json> items() throws UnreadableSessionException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private Json numeral(At at) throws UnreadableSessionException {
        String digits = parser.getString();
        char last = digits.charAt(digits.length() - 1);
        if (last < '0' || last > '9') {
            throw new UnreadableSessionException(
                    Reason.ILLEGAL,
                    pointer(),
                    at,
                    digits + " is not a number that JSON has.",
                    "Write a finite number.");
        }
        return new Json.Numeral(digits, at);
    }

    private At at() {
        return at(parser.currentTokenLocation());
    }

    private static At at(TokenStreamLocation location) {
        return location == null
                ? At.NOWHERE
                : new At(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static UnreadableSessionException malformed(String pointer, At at, String sentence) {
        return new UnreadableSessionException(Reason.MALFORMED, pointer, at, sentence, NOT_JSON_REMEDY);
    }
}
