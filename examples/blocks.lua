-- Named blocks: parts that can be evaluated, silenced and brought back alone while the rest plays on.
-- Under vt live, change one and save: only that one is evaluated. If it fails, the version before goes on.
bpm(118)

block("drums", function()
    sampler("kit", {polyphonyMode = "POLY", videoBlend = "SCREEN"})
    for slot, name in ipairs({"kick", "clap", "hat"}) do
        sample("kit", slot - 1, name)
    end
    pattern("groove", 16)
    steps("groove", "0 . 2 . | 1 . 2 0 | . 0 2 . | 1 . 2 2")
    connect(sequencer("kitTracker", {pattern = "groove"}), "kit", "event")
end)

block("bass", function()
    sampler("sub", {releaseMs = 80})
    sample("sub", 0, "bass")
    pattern("walk", 12)
    steps("walk", {
        {0, index = 0, note = "c4", length = 2},
        {3, note = "d#4"},
        {6, note = "f4", length = 2},
        {9, note = "g3"},
    })
    connect(sequencer("subTracker", {pattern = "walk"}), "sub", "event")
end)

block("pictures", function()
    sampler("scenes", {videoFit = "FILL"})
    sample("scenes", 0, "stars", {playStyle = "LOOP"})
    sample("scenes", 1, "weave", {playStyle = "LOOP"})
    pattern("turns", 32)
    steps("turns", {
        {0, index = 0, length = 16},
        {16, index = 1, length = 8},
        {24, index = 0, length = 8, speed = -2},
    })
    connect(sequencer("sceneTracker", {pattern = "turns"}), "scenes", "event")
    order("masterVideoOut", "video", {"scenes"})
end)

-- Written, and kept for later: take :silence() away, or say restore("riser").
block("riser", function()
    sampler("rise")
    sample("rise", 0, "riser")
    pattern("up", 16)
    steps("up", "0 . . . | . . . . | . . . . | . . . .")
    connect(sequencer("riseTracker", {pattern = "up"}), "rise", "event")
end):silence()
