package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.ModuleId;

/** What the library is asked to bring in. */
public sealed interface ImportOrder {

    /** What people are told is being done. */
    String title();

    /**
     * Files and folders.
     *
     * @param inputs which
     * @param folder the folder of the library that receives them; empty for the top
     * @param settings how pictures are stored
     * @param isAnew whether what is there already is converted again, with these settings
     * @param sampler whose bank they are put into as well
     */
    record OfFiles(
            List<Path> inputs, String folder, ConversionSettings settings, boolean isAnew, Optional<ModuleId> sampler)
            implements ImportOrder {
        public OfFiles {
            inputs = List.copyOf(inputs);
        }

        @Override
        public String title() {
            Path first = inputs.getFirst();
            String name = String.valueOf(first.getFileName() == null ? first : first.getFileName());
            return inputs.size() == 1 ? name : name + " and " + (inputs.size() - 1) + " more";
        }
    }

    /** Something from the web. @param folder as for files */
    record FromWeb(String address, String folder, ConversionSettings settings) implements ImportOrder {
        @Override
        public String title() {
            return address;
        }
    }

    /** The playable files that are gone, from their originals. */
    record OfLostFiles(ConversionSettings settings) implements ImportOrder {
        @Override
        public String title() {
            return "Restore missing files";
        }
    }

    /** The sound of an asset, as a file and an asset of its own. */
    record OfSound(Asset asset) implements ImportOrder {
        @Override
        public String title() {
            return "Sound of " + asset.name();
        }
    }
}
