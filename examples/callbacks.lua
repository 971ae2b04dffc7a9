-- Callbacks: a script that plays along. Functions are called on beats, on which their edits are heard exactly, and for
-- triggers. vt live plays it, vt render --script renders it.
bpm(120)

sampler("kit", {polyphonyMode = "POLY", videoBlend = "SCREEN"})
for slot, name in ipairs({"kick", "snare", "hat", "tom"}) do
    sample("kit", slot - 1, name)
end
sampler("scene", {videoFit = "FILL"})
sample("scene", 0, "tunnel", {playStyle = "LOOP"})

pattern("groove", 16)
steps("groove", "0 . 2 . | 1 . 2 . | 0 0 2 . | 1 . 2 .")
pattern("fill", 16)
steps("fill", "0 . 3 3 | 1 . 3 . | 1 1 . 3 | 1 1 1 1")
pattern("picture", 16)
steps("picture", {{0, index = 0, length = 16}})

connect(sequencer("kitTracker", {pattern = "groove"}), "kit", "event")
connect(sequencer("sceneTracker", {pattern = "picture"}), "scene", "event")
order("masterVideoOut", "video", {"scene", "kit"})

-- Every fourth bar is a fill.
engine:every(4, function(beat)
    bind("kitTracker", beat % 16 == 12 and "fill" or "groove")
end)

-- The picture runs forwards on even beats, backwards on odd ones.
engine:getClock():onBeat(function(beat)
    setParam("scene", "sample[0].speed", beat % 2 == 0 and 1 or -1)
end)

-- Every snare is a little louder than the one before, until it is loud enough.
local level = 0.5
onTrigger("kitTracker", function(trigger)
    if trigger.index == 1 then
        level = level < 0.95 and level + 0.05 or 0.5
        setParam("kit", "sample[1].volume", level)
    end
end)
