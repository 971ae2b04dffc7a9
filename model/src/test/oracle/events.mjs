// The outside oracle: reads lines {"code": "...", "cycles": n}, plays the code with Strudel, and prints for each line its
// events over the cycles, or what Strudel has against it. A string in double quotes is a notation; each has locations of its
// own, counted from a million times its place in the code.
import { createInterface } from 'node:readline';

console.log = console.warn = console.error; // Strudel greets and warns on standard output.
const strudel = await import('@strudel/core');
const { m } = await import('@strudel/mini');

const PLACE = 1_000_000;
const vocabulary = { ...strudel, m };

function play(code) {
  let place = 0;
  const located = code.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => `m(${literal}, ${++place * PLACE - 1})`);
  return strudel.reify(new Function(...Object.keys(vocabulary), `return (${located});`)(...Object.values(vocabulary)));
}

const fraction = (time) => `${time.s * time.n}/${time.d}`;
const span = ({ begin, end }) => [fraction(begin), fraction(end)];

function plain(key, value) {
  if (value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value !== null && typeof value === 'object' && 's' in value && 'n' in value && 'd' in value && typeof value.n === 'bigint')
    return value.valueOf();
  return typeof value === 'bigint' ? Number(value) : value;
}

function event(hap) {
  return {
    whole: hap.whole ? span(hap.whole) : null,
    part: span(hap.part),
    value: hap.value ?? null,
    location: (hap.context.locations ?? []).map(({ start, end }) => [start - PLACE, end - PLACE]),
  };
}

const before = (a, b) => a.begin.compare(b.begin) || a.end.compare(b.end);
const wholes = (a, b) => (a.whole && b.whole ? before(a.whole, b.whole) : Number(!a.whole) - Number(!b.whole));
const texts = (a, b) => {
  const [x, y] = [JSON.stringify(a.value, plain) ?? '', JSON.stringify(b.value, plain) ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
};

function answer({ code, cycles }) {
  try {
    const pattern = play(code);
    const state = new strudel.State(new strudel.TimeSpan(strudel.Fraction(0), strudel.Fraction(cycles)));
    const haps = pattern.query(state);
    haps.sort((a, b) => before(a.part, b.part) || wholes(a, b) || texts(a, b));
    return { code, steps: pattern._steps === undefined ? null : fraction(pattern._steps), events: haps.map(event) };
  } catch (error) {
    return { code, error: { message: String(error?.message ?? error) } };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line)), plain) + '\n');
}
