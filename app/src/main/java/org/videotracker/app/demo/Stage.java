package org.videotracker.app.demo;

import java.util.List;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.LinkCommand.MoveLink;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RenameModule;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/**
 * The modules of the demo and their connections: six trackers, their samplers, a mixer for sound and one for pictures.
 *
 * @param beat the tracker of kick and snare
 * @param hats the tracker of all other drums
 * @param bass the tracker of the bass
 * @param synth the tracker of chords and choir
 * @param scenes the tracker of the pictures that fill the canvas
 * @param words the tracker of what is laid over them
 */
record Stage(ModuleId beat, ModuleId hats, ModuleId bass, ModuleId synth, ModuleId scenes, ModuleId words) {
    private static final String TRACKER = "TrackerSequencer";
    private static final String SAMPLER = "MultiSampler";

    /** Above the picture mix, the spectrogram, the drums and the words. */
    private static final int LAST_LAYER = 4;

    static Stage build(Rig rig, Session begun, Cast cast) {
        return new Builder(rig, begun, cast).build();
    }

    /** Where the new session put the sampler and the tracker that it begins with. */
    private static Rig.Unit begunWith(Session begun, String type) {
        Module module = begun.modules().inOrder().stream()
                .filter(candidate -> candidate.type().name().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a new session has a " + type));
        return new Rig.Unit(module.id(), module.type());
    }

    private static final class Builder {
        private final Rig rig;
        private final Cast cast;
        private final Rig.Unit soundOut;
        private final Rig.Unit pictureOut;
        private final Rig.Unit scope;
        private final Rig.Unit beat;
        private final Rig.Unit drums;
        private final Rig.Unit drumMix;
        private final Rig.Unit pictureMix;

        Builder(Rig rig, Session begun, Cast cast) {
            this.rig = rig;
            this.cast = cast;
            soundOut = system(begun, SystemModules.AUDIO_OUT);
            pictureOut = system(begun, SystemModules.VIDEO_OUT);
            scope = system(begun, SystemModules.OSCILLOSCOPE);
            beat = begunWith(begun, TRACKER);
            drums = begunWith(begun, SAMPLER);
            rig.then(new RenameModule(beat.id(), "beatTracker"));
            rig.then(new RenameModule(drums.id(), "drums"));
            drumMix = rig.add("AudioMixer", "drumMix");
            pictureMix = rig.add("VideoMixer", "pictureMix");
        }

        private static Rig.Unit system(Session begun, String name) {
            Module module = begun.modules().named(name).orElseThrow();
            return new Rig.Unit(module.id(), module.type());
        }

        Stage build() {
            Rig.Unit hats = rig.add(TRACKER, "hatTracker");
            Rig.Unit bassTracker = rig.add(TRACKER, "bassTracker");
            Rig.Unit synthTracker = rig.add(TRACKER, "synthTracker");
            Rig.Unit sceneTracker = rig.add(TRACKER, "sceneTracker");
            Rig.Unit wordTracker = rig.add(TRACKER, "wordTracker");
            rig.connect(hats, drums, Signal.EVENT);
            Rig.Unit bass = sampler("bass", bassTracker, "MONO", 70);
            Rig.Unit synth = sampler("synth", synthTracker, "POLY", 220);
            Rig.Unit visuals = sampler("visuals", sceneTracker, "MONO", 10);
            Rig.Unit words = sampler("words", wordTracker, "POLY", 260);
            rig.option(drums, "polyphonyMode", "POLY");
            rig.option(drums, "videoFit", "FILL");
            rig.number(drums, "releaseMs", 90);
            rig.option(drums, "videoBlend", "SCREEN");
            rig.option(synth, "videoBlend", "SCREEN");
            rig.option(words, "videoBlend", "ALPHA");
            rig.option(synth, "grainEnvelope", "HANN");
            rig.option(visuals, "memoryMode", "PER_SAMPLE");
            rig.fill(drums, cast.drums(), "ONCE");
            rig.fill(bass, cast.bass(), "ONCE");
            rig.fill(synth, cast.synths(), "ONCE");
            rig.fill(visuals, cast.scenes(), "LOOP");
            rig.fill(words, cast.words(), "ONCE");
            styles(visuals, words);
            hear(bass, synth, visuals);
            see(
                    visuals,
                    words,
                    pictureOf(drums, beat, "drumPictures"),
                    pictureOf(bass, bassTracker, "bassPictures"),
                    pictureOf(synth, synthTracker, "synthPictures"),
                    sceneTracker);
            return new Stage(
                    beat.id(), hats.id(), bassTracker.id(), synthTracker.id(), sceneTracker.id(), wordTracker.id());
        }

        private Rig.Unit sampler(String name, Rig.Unit tracker, String polyphony, double releaseMs) {
            Rig.Unit sampler = rig.add(SAMPLER, name);
            rig.option(sampler, "polyphonyMode", polyphony);
            rig.option(sampler, "videoFit", "FILL");
            rig.number(sampler, "releaseMs", releaseMs);
            rig.connect(tracker, sampler, Signal.EVENT);
            return sampler;
        }

        /** The flight goes on at each cut where it was left; the crystal turns for as long as it is held. */
        private void styles(Rig.Unit visuals, Rig.Unit words) {
            for (Cast.Scene scene : List.of(Cast.Scene.STARS, Cast.Scene.TUNNEL)) {
                if (scene.ordinal() < cast.scenes().size()) {
                    style(visuals, scene.ordinal(), "NEXT");
                }
            }
            int crystal = Cast.Word.CRYSTAL.ordinal();
            if (cast.words().get(crystal).isPresent()) {
                style(words, crystal, "LOOP");
            }
        }

        private void style(Rig.Unit sampler, int slot, String name) {
            rig.option(new OfSample(sampler.id(), slot, "playStyle"), name);
        }

        private void hear(Rig.Unit bass, Rig.Unit synth, Rig.Unit visuals) {
            rig.then(new Disconnect(Rig.link(drums, soundOut, Signal.AUDIO)));
            rig.sound(drums, drumMix, 0.72, 0);
            rig.sound(drumMix, soundOut, 1, 0);
            rig.sound(bass, soundOut, 0.66, 0);
            rig.sound(synth, soundOut, 0.56, 0);
            rig.sound(visuals, soundOut, 0.4, -0.15);
            rig.number(soundOut, "masterVolume", 0.75);
            rig.number(new OfModule(soundOut.id(), "softClip"), 1);
        }

        /**
         * What shows pictures for the steps of a tracker: the sampler that sounds them, or, where the pictures are
         * the user's, one that is only seen and follows the same steps.
         */
        private Rig.Unit pictureOf(Rig.Unit sounding, Rig.Unit tracker, String name) {
            if (!cast.hasUserPictures()) {
                return sounding;
            }
            Rig.Unit seen = sampler(name, tracker, "MONO", 60);
            rig.number(seen, "decayMs", 320);
            rig.number(seen, "sustain", 0.25);
            rig.fill(seen, cast.scenes().reversed(), "LOOP");
            return seen;
        }

        private void see(
                Rig.Unit visuals,
                Rig.Unit words,
                Rig.Unit drumPictures,
                Rig.Unit bassPictures,
                Rig.Unit synthPictures,
                Rig.Unit sceneTracker) {
            boolean own = cast.hasUserPictures();
            rig.then(new Disconnect(Rig.link(drums, pictureOut, Signal.VIDEO)));
            rig.layer(visuals, pictureMix, "ALPHA", 1);
            rig.layer(bassPictures, pictureMix, "MULTIPLY", own ? 0.35 : 0.8);
            LinkId synthLayer = rig.layer(synthPictures, pictureMix, "SCREEN", own ? 0.45 : 0.9);
            LinkId base = rig.layer(pictureMix, pictureOut, "ALPHA", 1);
            rig.then(new MoveLink(base, 0));
            rig.layer(drumPictures, pictureOut, "ADD", own ? 0.4 : 0.9);
            LinkId wordLayer = rig.layer(words, pictureOut, "ALPHA", 1);
            if (own) {
                rig.place(wordLayer, 0.64, 0.08, 0.3, 0.3);
            }
            LinkId scopeLayer = oscilloscope();
            Span fading = own ? new Span(0.5, 0.3) : new Span(1, 0.55);
            map(new OfModule(sceneTracker.id(), "currentStepPosition"), synthLayer, new Span(0, 1), fading, 60);
            map(new OfModule(drumMix.id(), "level"), scopeLayer, new Span(0, 0.4), new Span(0.15, 0.8), 40);
        }

        /**
         * A line along the bottom that turns what is behind the line into its opposite, the more so the louder the
         * drums.
         */
        private LinkId oscilloscope() {
            LinkId layer = Rig.link(scope, pictureOut, Signal.VIDEO);
            rig.then(new EnableModule(scope.id(), true));
            rig.option(scope, "mode", "WAVE");
            rig.number(scope, "windowMs", 24);
            rig.number(scope, "scale", 0.32);
            rig.number(scope, "pointSize", 0.8);
            rig.number(scope, "red", 0.1);
            rig.number(scope, "green", 0.85);
            rig.number(scope, "backgroundAlpha", 0);
            rig.option(new OfLink(layer, "blend"), "DIFFERENCE");
            rig.number(new OfLink(layer, "opacity"), 0.4);
            rig.place(layer, -0.05, 0.3, 1.1, 1.1);
            rig.then(new MoveLink(layer, LAST_LAYER));
            return layer;
        }

        /** Lets a read-out move the opacity of a layer. */
        private void map(OfModule source, LinkId layer, Span in, Span out, double smoothingMs) {
            Mapping plain = Mapping.of(new Mapping.Id(source, new OfLink(layer, "opacity")), in, out);
            rig.then(new MapParameter(new Mapping(
                    plain.id(),
                    plain.in(),
                    plain.out(),
                    plain.curve(),
                    plain.polarity(),
                    plain.combine(),
                    plain.depth(),
                    smoothingMs,
                    plain.enabled(),
                    plain.condition(),
                    plain.delayed())));
        }
    }
}
