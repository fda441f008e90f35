// `npm run bench [-- planning | delivery | http | search]`: every figure a ratio to a baseline of the same run.
const benches = {
  planning: async () => (await import('./planning.mjs')).benchPlanning(),
  delivery: async () => (await import('./delivery.mjs')).benchDelivery(),
  http: async () => (await import('./http.mjs')).benchHttp(),
  search: async () => (await import('./search.mjs')).benchSearch(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(benches)) await benches[name]();
process.exit(0);
