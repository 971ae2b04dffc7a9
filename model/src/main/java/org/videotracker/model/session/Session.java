package org.videotracker.model.session;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Modules;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/**
 * Everything the user made, as one immutable value: what is saved, undone, scripted and replicated. Any thread may read it.
 * Edits share all they do not touch, and one that changes nothing gives the same object back.
 *
 * @param transport the clock's settings
 * @param playback what was last asked of the transport; neither saved nor undone
 * @param project settings of the project
 * @param modules the modules
 * @param links the connections between them
 * @param mappings the parameter links
 * @param patterns by name
 * @param chains by name
 * @param bindings what each sequencer plays
 * @param assets the media that samples can play
 * @param userScript the text the user wrote; never changed by the program
 * @param unknown fields of the file that this version does not know, as JSON text by JSON pointer, kept for a later version
 */
public record Session(
        Transport transport,
        Playback playback,
        ProjectSettings project,
        Modules modules,
        Links links,
        PMap<Mapping.Id, Mapping> mappings,
        TreePMap<String, Pattern> patterns,
        TreePMap<String, Chain> chains,
        PMap<ModuleId, Binding> bindings,
        TreePMap<AssetId, Asset> assets,
        String userScript,
        TreePMap<String, String> unknown) {

    /** A session without anything, not even system modules. */
    public static final Session EMPTY = new Session(
            Transport.INITIAL,
            Playback.STOPPED,
            ProjectSettings.INITIAL,
            Modules.NONE,
            Links.NONE,
            HashTreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            HashTreePMap.empty(),
            TreePMap.empty(),
            "",
            TreePMap.empty());

    public Session with(Transport changed) {
        return changed.equals(transport)
                ? this
                : new Session(
                        changed,
                        playback,
                        project,
                        modules,
                        links,
                        mappings,
                        patterns,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    public Session with(Playback changed) {
        return changed.equals(playback)
                ? this
                : new Session(
                        transport,
                        changed,
                        project,
                        modules,
                        links,
                        mappings,
                        patterns,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    public Session with(ProjectSettings changed) {
        return changed.equals(project)
                ? this
                : new Session(
                        transport,
                        playback,
                        changed,
                        modules,
                        links,
                        mappings,
                        patterns,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    public Session with(Modules changed) {
        return changed == modules
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        changed,
                        links,
                        mappings,
                        patterns,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    /** With a module added or changed. */
    public Session with(Module module) {
        return with(modules.with(module));
    }

    public Session with(Links changed) {
        return changed == links
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        modules,
                        changed,
                        mappings,
                        patterns,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    public Session withMappings(PMap<Mapping.Id, Mapping> changed) {
        return changed == mappings
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        modules,
                        links,
                        changed,
                        patterns,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    public Session withPatterns(TreePMap<String, Pattern> changed) {
        return changed == patterns
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        modules,
                        links,
                        mappings,
                        changed,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    /** With a mapping added or changed. */
    public Session withMapping(Mapping mapping) {
        return mapping.equals(mappings.get(mapping.id())) ? this : withMappings(mappings.plus(mapping.id(), mapping));
    }

    /** With a pattern added or changed. */
    public Session withPattern(String name, Pattern pattern) {
        return pattern.equals(patterns.get(name)) ? this : withPatterns(patterns.plus(name, pattern));
    }

    public Session withChains(TreePMap<String, Chain> changed) {
        return changed == chains
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        modules,
                        links,
                        mappings,
                        patterns,
                        changed,
                        bindings,
                        assets,
                        userScript,
                        unknown);
    }

    /** With a chain added or changed. */
    public Session withChain(String name, Chain chain) {
        return chain.equals(chains.get(name)) ? this : withChains(chains.plus(name, chain));
    }

    public Session withBindings(PMap<ModuleId, Binding> changed) {
        return changed == bindings
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        modules,
                        links,
                        mappings,
                        patterns,
                        chains,
                        changed,
                        assets,
                        userScript,
                        unknown);
    }

    /** With what one sequencer plays. */
    public Session withBinding(ModuleId sequencer, Binding binding) {
        return binding.equals(bindings.get(sequencer)) ? this : withBindings(bindings.plus(sequencer, binding));
    }

    public Session withAssets(TreePMap<AssetId, Asset> changed) {
        return changed == assets
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        modules,
                        links,
                        mappings,
                        patterns,
                        chains,
                        bindings,
                        changed,
                        userScript,
                        unknown);
    }

    /** With media added or changed. */
    public Session withAsset(Asset asset) {
        return asset.equals(assets.get(asset.id())) ? this : withAssets(assets.plus(asset.id(), asset));
    }

    public Session withUserScript(String changed) {
        return changed.equals(userScript)
                ? this
                : new Session(
                        transport, playback, project, modules, links, mappings, patterns, chains, bindings, assets,
                        changed, unknown);
    }

    public Session withUnknown(TreePMap<String, String> changed) {
        return changed == unknown
                ? this
                : new Session(
                        transport,
                        playback,
                        project,
                        modules,
                        links,
                        mappings,
                        patterns,
                        chains,
                        bindings,
                        assets,
                        userScript,
                        changed);
    }

    /** With what was asked of another session's transport, as far as this session has the sequencers. */
    public Session playingLike(Session other) {
        return with(other.playback.retaining(bindings.keySet()));
    }

    /**
     * Whether two sessions are made of the very same parts, whatever their transports were last asked. Takes the same short
     * time however large they are. An edit that changes nothing keeps every part, so this is how to tell that it did not.
     */
    public boolean sharesAllWith(Session other) {
        return modules == other.modules
                && links == other.links
                && mappings == other.mappings
                && patterns == other.patterns
                && chains == other.chains
                && bindings == other.bindings
                && assets == other.assets
                && unknown == other.unknown
                && transport.equals(other.transport)
                && project.equals(other.project)
                && userScript.equals(other.userScript);
    }

    /**
     * Whether two sessions say the same, whatever their transports were last asked. Takes time in proportion to their size.
     */
    public boolean saysTheSameAs(Session other) {
        return equals(other.with(playback));
    }
}
