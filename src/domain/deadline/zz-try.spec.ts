import { it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { findDeadlines, resolveDeadline } from './index.js';
it('try', () => {
  const out: string[] = [];
  const phrases = readFileSync('/tmp/dl/phrases.txt', 'utf8').split('\n').filter(Boolean);
  for (const line of phrases) {
    const [p, want] = line.split('|');
    const r = resolveDeadline(p!, { issuedOn: '2026-04-28' });
    const rec = r.recurrence
      ? `${r.recurrence.unit}x${r.recurrence.interval}${r.recurrence.weekday ? 'w' + r.recurrence.weekday : ''}${r.recurrence.points.map((x) => `[${x.month}/${x.day}]`).join('')}${r.recurrence.shiftDays}`
      : '';
    const got = `${r.from ? r.from + '..' : ''}${r.lastDay ?? '-'}${r.time ? 'T' + r.time : ''}${rec}`;
    const ok =
      want === undefined
        ? ' '
        : want.trim() === `${r.lastDay ?? '-'}${r.time ? 'T' + r.time : ''}${rec}`
          ? ' '
          : '✗';
    out.push(`${ok} ${p} → ${got} ${r.rule} ${r.confidence} ${r.flags.join(',')}`);
  }
  for (const [f, d] of [
    ['2039-CV-VPTW', '2026-04-28'],
    ['484-CV-TU', '2026-05-21'],
    ['444-CV-TU', '2026-05-02'],
  ]) {
    const t = readFileSync(`/work/shared/directives/${f}.txt`, 'utf8');
    const m = findDeadlines(t, { issuedOn: d! });
    out.push(`== ${f} ${m.length}`);
    for (const x of m) out.push(`  ${JSON.stringify(x.phrase)} ${x.lastDay} ${x.confidence} ${x.flags}`);
  }
  try {
    const t = readFileSync('/tmp/dl/text.txt', 'utf8');
    for (const para of t.split('\n').filter(Boolean)) {
      const ms = findDeadlines(para, { issuedOn: '2026-04-28' });
      out.push('» ' + para.slice(0, 150));
      for (const x of ms)
        out.push(
          `     ${JSON.stringify(x.phrase)} → ${x.lastDay ?? '-'} ${x.time ?? ''} ${x.recurrence?.unit ?? ''} ${x.rule} ${x.confidence} ${x.flags}`,
        );
    }
  } catch {}
  console.log(out.join('\n'));
  const big = readFileSync('/work/shared/directives/2039-CV-VPTW.txt', 'utf8').repeat(90);
  let t0 = performance.now();
  const n = findDeadlines(big, { issuedOn: '2026-04-28' }).length;
  console.log(big.length, n, performance.now() - t0);
});
