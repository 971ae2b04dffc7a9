-- Modulation: what is heard moves what is seen, and the pattern's own course opens and closes the sound.
bpm(100)

local drums = sampler("drums", {polyphonyMode = "POLY"})
sample(drums, 0, "kick")
sample(drums, 1, "snare")
local pads = sampler("pads", {polyphonyMode = "POLY", attackMs = 120, releaseMs = 900, masterVolume = 0.6})
sample(pads, 0, "pad")
local scene = sampler("scene", {videoFit = "FILL"})
sample(scene, 0, "tunnel", {playStyle = "LOOP"})

pattern("beat", 16)
steps("beat", "0 . . . | 1 . . 0 | . . 0 . | 1 . . .")
pattern("chords", 16, {stepsPerBeat = 1})
steps("chords", {
    {0, index = 0, note = "c4", length = 4},
    {4, note = "d#4", length = 4},
    {8, note = "g#3", length = 4},
    {12, note = "a#3", length = 4},
})
pattern("picture", 16)
steps("picture", {{0, index = 0, length = 16}})

local beat = sequencer("beatTracker", {pattern = "beat"})
local chords = sequencer("chordTracker", {pattern = "chords"})
connect(beat, drums, "event")
connect(chords, pads, "event")
connect(sequencer("pictureTracker", {pattern = "picture"}), scene, "event")

order("masterVideoOut", "video", {scene, drums, pads})

-- The drums light up the picture, and let it go again slowly.
map("drums.level", "masterVideoOut.connection[0].opacity", {outFrom = 0.25, outTo = 1, curve = "logarithmic", smoothingMs = 80})
-- Over each pass of the chords the pads swell, but only while the tempo allows it.
map("chordTracker.currentStepPosition", "pads.masterVolume", {
    outFrom = 0.2, outTo = 0.9, curve = "smooth", when = "clock.bpm < 120",
})
-- The louder the pads, the faster the picture.
map("pads.level", "scene.sample[0].speed", {outFrom = 0.5, outTo = 2, smoothingMs = 200})
