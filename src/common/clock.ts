/** Where "now" comes from. Services ask a clock; pure functions are given the moment. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** Injection token of the process's one clock. */
export const CLOCK = Symbol('Clock');

/** The host's clock. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }
}

/**
 * The host's clock where a shifted or standing one must not reach: leases between processes, how late a schedule is,
 * how long to wait. What the product says or decides about dates asks the injected clock instead.
 */
export const hostClock: Clock = new SystemClock();

/** Another clock moved by a fixed length: a demonstration that starts in the past and then runs on. */
export class ShiftedClock implements Clock {
  /** @param offsetMs added to `base`; negative: earlier */
  constructor(
    private readonly base: Clock,
    readonly offsetMs: number,
  ) {}

  /** A clock that shows `startMs` at this moment and runs at `base`'s pace from there. */
  static startingAt(startMs: number, base: Clock = new SystemClock()): ShiftedClock {
    return new ShiftedClock(base, startMs - base.now());
  }

  now(): number {
    return this.base.now() + this.offsetMs;
  }
}

/** A clock that stands still until it is moved: as-of runs and tests. */
export class FixedClock implements Clock {
  private ms: number;

  /** @param at epoch milliseconds, or an ISO-8601 instant with its offset (`2026-06-23T01:00:00Z`) */
  constructor(at: number | string) {
    this.ms = toEpochMs(at);
  }

  now(): number {
    return this.ms;
  }

  /** Moves the clock to a moment, which may lie in the past (clock steps happen). */
  set(at: number | string): void {
    this.ms = toEpochMs(at);
  }

  /** Moves the clock on by `ms` milliseconds. */
  advance(ms: number): void {
    this.ms += ms;
  }
}

// Without Z or an offset Date.parse would read the host's zone, which must never decide anything here.
const INSTANT = /(?:Z|[+-]\d{2}:\d{2})$/;

function toEpochMs(at: number | string): number {
  const ms = typeof at === 'number' ? at : INSTANT.test(at) ? Date.parse(at) : NaN;
  if (!Number.isFinite(ms)) throw new RangeError(`not an instant with its offset: ${at}`);
  return ms;
}
