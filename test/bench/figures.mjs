// How figures are taken and shown: medians of several runs, beside a named baseline of the same run.

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs both in turn, so that a machine that slows down slows both. @returns median milliseconds of each */
export async function inTurn(rounds, baseline, measured) {
  const times = { baseline: [], measured: [] };
  await baseline();
  await measured();
  for (let i = 0; i < rounds; i += 1) {
    times.baseline.push(await timed(baseline));
    times.measured.push(await timed(measured));
  }
  return { baseline: median(times.baseline), measured: median(times.measured) };
}

export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function heading(text) {
  console.log(`\n== ${text}`);
}

export function row(label, figures) {
  const shown = Object.entries(figures).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? round(value) : value}`,
  );
  console.log(`  ${label.padEnd(34)} ${shown.join('   ')}`);
}

const round = (n) => (Math.abs(n) >= 100 ? n.toFixed(0) : Math.abs(n) >= 10 ? n.toFixed(1) : n.toFixed(2));
