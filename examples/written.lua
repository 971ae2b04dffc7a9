-- Patterns that are written: each part of the set is a line or two of text that says what a bar is.
bpm(126)

local drums = sampler("drums", {polyphonyMode = "POLY", videoBlend = "ADD"})
for slot, name in ipairs({"kick", "clap", "hat", "rim"}) do
    sample(drums, slot - 1, name)
end
local bass = sampler("bass", {releaseMs = 60})
sample(bass, 0, "bass")
local scenes = sampler("scenes", {videoFit = "FILL"})
for slot, name in ipairs({"city", "weave"}) do
    sample(scenes, slot - 1, name, {playStyle = "LOOP"})
end

-- The clap rolls in the last bar of four. Half of the rims are missing, the same ones each time it is played.
play(drums, stack(
    s("kick*4"),
    s("~ clap"):lastOf(4, ply(3)),
    s("[~ hat]*4"):vol("0.5 0.9"),
    s("rim(5,8,<0 2>)?"):vol(0.6):pan(sine:range(0.2, 0.8))
))

-- Degrees of a scale, three of them spread over eight steps.
play(bass, s("bass"):struct("1(3,8)"):set(n("<0 0 -2 3>"):scale("C4:minor")):clip(0.8))

-- A picture for two bars, then the other one, backwards.
play(scenes, s("<city weave>/2"):speed("<1 -1>/2"))
