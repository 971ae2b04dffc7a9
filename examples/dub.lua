-- Dub: every hit its own treatment by locks, and a mixer that rings: what leaves it comes back to it, later and softer.
bpm(74)

local kit = sampler("kit", {polyphonyMode = "POLY", videoBlend = "SCREEN"})
for slot, name in ipairs({"kick", "rim", "hat", "tom"}) do
    sample(kit, slot - 1, name)
end
local skank = sampler("skank", {polyphonyMode = "POLY", releaseMs = 60, masterVolume = 0.7})
sample(skank, 0, "chord")

-- One drop: nothing on the first beat, kick and rim together on the third.
pattern("drop", 16)
steps("drop", {
    {2, index = 2, volume = 0.4},
    {6, index = 2, volume = 0.6, pan = -0.3},
    {8, index = 0, volume = 1.2},
    {10, index = 2, volume = 0.4, pan = 0.3},
    {14, index = 2, volume = 0.6, speed = 1.5},
})
pattern("rims", 16)
steps("rims", {
    {8, index = 1, volume = 0.9},
    {15, index = 1, volume = 0.5, speed = 0.7, ratio = "2:2"},
})

-- A tom that falls: each hit slower, later in the sound, further to the right.
pattern("fall", 16, {stepsPerBeat = 8})
local rows = {}
for hit = 0, 3 do
    rows[#rows + 1] = {8 + 2 * hit, index = 3, ratio = "8:8", speed = 1 - 0.2 * hit, pan = hit / 3}
end
steps("fall", rows)

pattern("offbeats", 8, {stepsPerBeat = 2})
steps("offbeats", {
    {1, index = 0, note = "c4"},
    {3, note = "c4", volume = 0.8},
    {5, note = "a#3"},
    {7, note = "a#3", volume = 0.8, regionStart = 0.1},
})

connect(sequencer("dropTracker", {pattern = "drop"}), kit, "event")
connect(sequencer("rimTracker", {pattern = "rims"}), kit, "event")
connect(sequencer("fallTracker", {pattern = "fall"}), kit, "event")
connect(sequencer("skankTracker", {pattern = "offbeats"}), skank, "event")

-- The ring: dry sound goes to the masters, and a part of it round a loop of 256 frames, which sounds like a metal tube.
local tube = mixer("tube", {masterVolume = 0.8})
connect(skank, tube, "audio", {gain = 0.5})
connect(tube, tube, "audio", {gain = 0.6, delayed = true})
