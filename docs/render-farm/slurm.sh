#!/bin/sh
# Renders one session as a Slurm array job, one task for each shard, and joins the shards in a second job that waits for it:
#
#   docs/render-farm/slurm.sh my-set my-set.mp4 16 [OPTION OF vt render ...]
#
# The checkout, the session with its media and the output must be in a file system that all nodes see. VT, PARTITION and LIMIT
# (the time of one shard) can be set in the environment. Run again, it renders only the shards that are missing.
set -eu

if [ $# -lt 3 ]; then
    echo "usage: slurm.sh SESSION OUT SHARDS [OPTION OF vt render ...]" >&2
    exit 2
fi
session=$1
out=$2
shards=$3
shift 3

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
vt=${VT:-$here/../../vt}
work=$out.shards

# Once, here: the nodes then find the program built, and never build it side by side.
"$vt" version
mkdir -p "$work"

# What comes after -- is the script's own: sbatch hands it to every task.
cat >"$work/shard.sh" <<'SHARD'
#!/bin/sh
set -eu
vt=$1 session=$2 work=$3 shards=$4 suffix=$5
shift 5
[ ! -f "$work/part.shard-$SLURM_ARRAY_TASK_ID-of-$shards.mkv" ] || exit 0
# exec: the time limit and scancel then reach the renderer itself, which leaves a playable .partial file.
exec "$vt" render "$session" "$@" --shard "$SLURM_ARRAY_TASK_ID/$shards" --out "$work/part.$suffix"
SHARD
cat >"$work/join.sh" <<'JOIN'
#!/bin/sh
set -eu
vt=$1 out=$2 work=$3 shards=$4
set --
for number in $(seq 1 "$shards"); do
    set -- "$@" "$work/part.shard-$number-of-$shards.mkv"
done
exec "$vt" join "$out" "$@"
JOIN

array=$(sbatch --parsable --job-name=vt-render --array="1-$shards" --cpus-per-task=2 --mem=4G --time="${LIMIT:-1:00:00}" \
    ${PARTITION:+--partition="$PARTITION"} --output="$work/%a.log" --signal=B:TERM@30 \
    "$work/shard.sh" "$vt" "$session" "$work" "$shards" "${out##*.}" "$@")
sbatch --parsable --job-name=vt-join --dependency="afterok:$array" --cpus-per-task=1 --mem=2G --time=0:30:00 \
    ${PARTITION:+--partition="$PARTITION"} --output="$work/join.log" \
    "$work/join.sh" "$vt" "$out" "$work" "$shards"
