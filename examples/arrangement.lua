-- Arrangement: two chains that go through intro, verse, drop and end together.
bpm(128)

local drums = sampler("drums", {polyphonyMode = "POLY", videoBlend = "SCREEN"})
for slot, name in ipairs({"kick", "clap", "hat", "crash", "riser"}) do
    sample(drums, slot - 1, name)
end
local scenes = sampler("scenes", {videoFit = "FILL"})
for slot, name in ipairs({"stars", "city", "tunnel"}) do
    sample(scenes, slot - 1, name, {playStyle = "LOOP"})
end

pattern("intro", 16)
steps("intro", "4 . . . | . . . . | 2 . . . | 2 . 2 .")
pattern("verse", 16)
steps("verse", "0 . . . | 2 . . . | 0 . . . | 2 . . 0")
pattern("drop", 16)
steps("drop", "0 . 2 . | 1 . 2 . | 0 . 2 . | 1 . 2 1")
pattern("finish", 16)
steps("finish", "3 . . . | . . . . | . . . . | . . . .")

-- A picture for each part; a gate as long as the bar holds it.
for slot, name in ipairs({"introScene", "verseScene", "dropScene"}) do
    pattern(name, 16)
    steps(name, {{0, index = slot - 1, length = 16}})
end

-- One bar each but the verse, which has an idle entry to be tried: enable it, or repeat it.
chain("song", {
    "intro",
    "verse",
    {pattern = "verse", repeats = 4, enabled = false},
    "drop",
    "finish",
})
chain("pictures", {
    "introScene",
    {pattern = "verseScene", repeats = 1},
    {pattern = "dropScene", repeats = 2},
})

connect(sequencer("songTracker", {pattern = "intro", chain = "song"}), drums, "event")
connect(sequencer("sceneTracker", {pattern = "introScene", chain = "pictures"}), scenes, "event")
order("masterVideoOut", "video", {scenes, drums})
