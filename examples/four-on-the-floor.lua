-- Four on the floor: a kick on every beat, and pictures that are cut with the drums.
bpm(124)

local drums = sampler("drums", {polyphonyMode = "POLY", videoBlend = "SCREEN"})
sample(drums, 0, "kick")
sample(drums, 1, "clap")
sample(drums, 2, "hat")
sample(drums, 3, "openhat")

local bass = sampler("bass", {releaseMs = 70, masterVolume = 0.8})
sample(bass, 0, "bass")

-- One picture at a time: a new one ends the one before.
local scenes = sampler("scenes", {videoFit = "FILL"})
sample(scenes, 0, "city", {playStyle = "LOOP"})
sample(scenes, 1, "tunnel", {playStyle = "LOOP"})
sample(scenes, 2, "weave", {playStyle = "LOOP"})

pattern("beat", 16)
steps("beat", "0 . . . | 0 . . . | 0 . . . | 0 . . .")
pattern("clap", 16)
steps("clap", ". . . . | 1 . . . | . . . . | 1 . . .")
pattern("hats", 16)
steps("hats", ". . 3 . | . . 3 . | . . 3 . | . 2 3 2")

pattern("bassline", 16)
steps("bassline", {
    {0, index = 0, note = "c4", length = 2},
    {3, note = "c4"},
    {6, note = "c5"},
    {10, note = "g3", length = 2},
    {14, note = "a#3", length = 2},
})

-- Rows 0 and 8 hold a picture for half a bar, the last beat cuts twice.
pattern("cuts", 16)
steps("cuts", {
    {0, index = 0, length = 8},
    {8, index = 1, length = 4},
    {12, index = 2, length = 2},
    {14, index = 1, length = 2, speed = -1},
})

for _, part in ipairs({"beat", "clap", "hats"}) do
    connect(sequencer(part .. "Tracker", {pattern = part}), drums, "event")
end
connect(sequencer("bassTracker", {pattern = "bassline"}), bass, "event")
connect(sequencer("cutTracker", {pattern = "cuts"}), scenes, "event")

-- The scenes are the lowest layer, the drums flash above them.
order("masterVideoOut", "video", {scenes, bass, drums})
