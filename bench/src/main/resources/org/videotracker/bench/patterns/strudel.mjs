// How many events of a list of notations Strudel queries in a second: node strudel.mjs FILE CYCLES WARM-UP-SECONDS SECONDS
import { readFileSync } from 'node:fs';

console.log = console.warn = console.error; // Strudel greets on standard output.
const { Fraction, State, TimeSpan } = await import('@strudel/core');
const { m } = await import('@strudel/mini');

const [file, cycles, warmUp, seconds] = process.argv.slice(2);
const patterns = readFileSync(file, 'utf8').trimEnd().split('\n').map((notation) => m(notation, 0));
const state = () => new State(new TimeSpan(Fraction(0), Fraction(Number(cycles))));

function perSecond(least) {
  const begun = performance.now();
  let events = 0;
  let passed = 0;
  while (passed < least) {
    for (const pattern of patterns) events += pattern.query(state()).length;
    passed = (performance.now() - begun) / 1000;
  }
  return events / passed;
}

perSecond(Number(warmUp));
process.stdout.write(`${perSecond(Number(seconds))}\n`);
