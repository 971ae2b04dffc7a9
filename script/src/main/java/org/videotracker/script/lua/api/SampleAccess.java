package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SampleCommand.RenameSample;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** The banks of the samplers. */
final class SampleAccess {
    private static final String NAME = "name";

    private SampleAccess() {}

    /** Lets a slot hold a sample of some media with these values; what it holds already stays. */
    static void put(Transaction transaction, String sampler, int slot, String media, Map<String, Object> settings)
            throws RejectedException {
        Module module = Require.sampler(
                transaction.session(),
                Require.moduleNamed(transaction.session(), sampler).id());
        Asset asset = asset(transaction.session(), media);
        boolean holdsIt = module.samples()
                .slot(slot)
                .filter(sample -> sample.asset().equals(asset.id()))
                .isPresent();
        if (!holdsIt) {
            transaction.apply(new AddSample(module.id(), asset.id(), Optional.of(slot)));
        }
        Map<String, Object> rest = new TreeMap<>(settings);
        @Nullable Object name = rest.remove(NAME);
        if (name != null && !(name instanceof String)) {
            throw RejectedException.of(Code.ILLEGAL_VALUE, "The name of a sample is a text, not " + name + ".");
        }
        if (name instanceof String wanted) {
            transaction.apply(new RenameSample(module.id(), slot, wanted));
        }
        for (Map.Entry<String, Object> setting : rest.entrySet()) {
            ParameterAccess.set(transaction, new OfSample(module.id(), slot, setting.getKey()), setting.getValue());
        }
    }

    /** The slot of a sampler that plays some media: the one that does so already, or else the first free one. */
    static int add(Transaction transaction, Module sampler, String media) throws RejectedException {
        Module module = Require.sampler(transaction.session(), sampler.id());
        Asset asset = asset(transaction.session(), media);
        SampleBank bank = module.samples();
        for (int slot = 0; slot < bank.size(); slot++) {
            Optional<Sample> sample = bank.slot(slot);
            if (sample.isPresent() && sample.get().asset().equals(asset.id())) {
                return slot;
            }
        }
        transaction.apply(new AddSample(module.id(), asset.id(), Optional.empty()));
        return bank.firstFree();
    }

    /** The asset that has an identity, or is made from a file, or has a name. */
    static Asset asset(Session session, String media) throws RejectedException {
        List<Asset> identified = matching(session, asset -> asset.id().hash().equals(media));
        List<Asset> found = Stream.of(
                        identified,
                        matching(session, asset -> sources(asset).anyMatch(media::equals)),
                        matching(session, asset -> asset.name().equals(media)))
                .filter(assets -> !assets.isEmpty())
                .findFirst()
                .orElseThrow(() -> unknown(session, media));
        if (found.size() > 1) {
            throw new RejectedException(new Rejection(
                    Code.DUPLICATE,
                    "The library has " + found.size() + " assets called \"" + media + "\".",
                    "Name one by its file or identity: "
                            + String.join(
                                    ", ",
                                    found.stream()
                                            .map(asset -> asset.id().hash())
                                            .toList())
                            + "."));
        }
        return found.getFirst();
    }

    /** The samples of a module, for scripts to read. */
    static List<Map<String, Object>> describe(Module module) {
        List<Map<String, Object>> described = new ArrayList<>();
        for (int slot = 0; slot < module.samples().size(); slot++) {
            Optional<Sample> sample = module.samples().slot(slot);
            if (sample.isPresent()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("index", slot);
                one.put(NAME, sample.get().name());
                one.put("id", sample.get().asset().hash());
                for (Parameter parameter : module.type().sampleParameters()) {
                    one.put(
                            parameter.name(),
                            ParameterAccess.toScript(parameter, sample.get().value(parameter)));
                }
                described.add(one);
            }
        }
        return described;
    }

    private static List<Asset> matching(Session session, Predicate<Asset> wanted) {
        return session.assets().values().stream().filter(wanted).toList();
    }

    /** The files that an asset was made from. */
    private static Stream<String> sources(Asset asset) {
        return Stream.concat(
                asset.sound().map(Asset.Sound::source).stream(), asset.picture().map(Asset.Picture::source).stream());
    }

    private static RejectedException unknown(Session session, String media) {
        List<String> known = session.assets().values().stream()
                .flatMap(asset -> Stream.concat(Stream.of(asset.name()), sources(asset)))
                .distinct()
                .toList();
        RejectedException unknown = RejectedException.unknown("asset in the library", media, known);
        return known.isEmpty()
                ? new RejectedException(new Rejection(
                        Code.UNKNOWN,
                        "\"" + media + "\" is not in the library of this project.",
                        "Bring it in first: vt import DIR \"" + media + "\"."))
                : unknown;
    }
}
