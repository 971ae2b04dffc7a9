-- Polymeter: four patterns of different lengths, which meet again only after a long while.
bpm(108)

local drums = sampler("drums", {polyphonyMode = "POLY", videoBlend = "ADD"})
for slot, name in ipairs({"kick", "rim", "hat", "tom"}) do
    sample(drums, slot - 1, name)
end
local voices = sampler("voices", {polyphonyMode = "POLY", releaseMs = 400, masterVolume = 0.6})
sample(voices, 0, "voice")

-- Steps that are hit, as evenly as they go into the pattern.
local function spread(hits, size, index)
    local rows = {}
    for hit = 0, hits - 1 do
        rows[#rows + 1] = {math.floor(hit * size / hits), index = index}
    end
    return rows
end

local parts = {
    {name = "pulse", size = 16, hits = 4, index = 0},
    {name = "three", size = 12, hits = 5, index = 1},
    {name = "five", size = 10, hits = 6, index = 2},
    {name = "seven", size = 7, hits = 2, index = 3},
}
for _, part in ipairs(parts) do
    pattern(part.name, part.size)
    steps(part.name, spread(part.hits, part.size, part.index))
    connect(sequencer(part.name .. "Tracker", {pattern = part.name}), drums, "event")
end

-- A melody of five notes over it, at two steps a beat.
pattern("melody", 5, {stepsPerBeat = 2})
steps("melody", {
    {0, index = 0, note = "c4"},
    {1, note = "d#4"},
    {2, note = "g4"},
    {4, note = "a#3"},
})
connect(sequencer("melodyTracker", {pattern = "melody"}), voices, "event")
