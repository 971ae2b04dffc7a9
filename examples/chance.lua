-- Chance and conditions: the same four bars are never quite the same, and yet the same in every render.
bpm(96)
project({seed = 7}) -- another number, another performance

local kit = sampler("kit", {polyphonyMode = "POLY", videoBlend = "SCREEN"})
for slot, name in ipairs({"kick", "snare", "hat", "rim", "crash"}) do
    sample(kit, slot - 1, name)
end

-- The kick of the third beat is likely, the last one comes in every second bar.
pattern("kicks", 16)
steps("kicks", {
    {0, index = 0},
    {6, index = 0, chance = 60},
    {8, index = 0, chance = 90},
    {15, index = 0, ratio = "2:2"},
})

-- A crash opens every four bars, and a roll closes them.
pattern("accents", 16)
steps("accents", {
    {0, index = 4, ratio = "1:4"},
    {4, index = 1},
    {12, index = 1},
    {13, index = 1, ratio = "4:4", volume = 0.5},
    {14, index = 1, ratio = "4:4", volume = 0.7},
    {15, index = 1, ratio = "4:4", volume = 0.9},
})

-- Sixteen hats of which most play, softer between the beats.
pattern("hats", 16)
local rows = {}
for row = 0, 15 do
    local onBeat = row % 4 == 0
    rows[#rows + 1] = {row, index = 2, chance = onBeat and 100 or 70, volume = onBeat and 0.8 or 0.4}
end
steps("hats", rows)

for _, name in ipairs({"kicks", "accents", "hats"}) do
    connect(sequencer(name .. "Tracker", {pattern = name}), kit, "event")
end
