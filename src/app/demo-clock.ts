import { type Clock, ShiftedClock, SystemClock } from '../common/clock.js';
import type { AppConfig } from '../config/app-config.js';
import type { Database } from '../database/database.js';
import { officeTimeOf } from '../domain/time/office-time.js';
import { Setting } from '../modules/system/index.js';

const OFFSET = 'demo.clock-offset-ms';
/** The policy may not be there yet when a demonstration's clock is first set. */
const ZONE = 'Asia/Ho_Chi_Minh';

/**
 * The product's clock. A demonstration (`DEMO_NOW`) starts its clock once, at the first start on a database, and every
 * later process goes on from there, so that the time the mails speak of never jumps.
 */
export async function openClock(database: Database, config: AppConfig): Promise<Clock> {
  const stored = (await database.read.findOneBy(Setting, { name: OFFSET }))?.value;
  if (stored === undefined && config.demo.now === null) return new SystemClock();
  if (config.env === 'production') {
    throw new Error(
      'Cơ sở dữ liệu này là bản trình diễn (đồng hồ đã dịch). / This database belongs to a demonstration with a shifted clock; it is refused in production.',
    );
  }
  if (stored !== undefined) return new ShiftedClock(new SystemClock(), Number(stored));
  const start = config.demo.now as string;
  const startMs = officeTimeOf(start.slice(0, 10), start.slice(11, 16), ZONE).epochMs;
  const clock = ShiftedClock.startingAt(startMs);
  await database.transaction(async ({ em }) => {
    await em.insert(Setting, { name: OFFSET, value: String(clock.offsetMs) });
  });
  return clock;
}
