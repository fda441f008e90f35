import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { stopOnSignals } from './graceful-stop.js';

const logger = pino({ level: 'silent' });

describe('stopOnSignals', () => {
  const exits: (number | string | null | undefined)[] = [];
  let exited: Promise<void>;
  let takeOff = (): void => undefined;

  beforeEach(() => {
    exits.length = 0;
    exited = new Promise((resolve) => {
      jest.spyOn(process, 'exit').mockImplementation((code) => {
        exits.push(code);
        resolve();
        return undefined as never;
      });
    });
  });
  afterEach(() => {
    takeOff();
    jest.restoreAllMocks();
  });

  it('closes and ends with 0 on SIGTERM', async () => {
    let closed = false;
    takeOff = stopOnSignals({
      close: async () => {
        await Promise.resolve();
        closed = true;
      },
      logger,
      timeoutMs: 60_000,
    });
    process.emit('SIGTERM');
    await exited;
    expect({ closed, exits }).toEqual({ closed: true, exits: [0] });
  });

  it('ends with 1 when closing fails', async () => {
    takeOff = stopOnSignals({ close: () => Promise.reject(new Error('x')), logger, timeoutMs: 60_000 });
    process.emit('SIGINT');
    await exited;
    expect(exits).toEqual([1]);
  });

  it('ends with 1 when closing takes longer than it may', async () => {
    takeOff = stopOnSignals({ close: () => new Promise(() => undefined), logger, timeoutMs: 1 });
    process.emit('SIGTERM');
    await exited;
    expect(exits).toEqual([1]);
  });

  it('ends at once on the second signal', async () => {
    takeOff = stopOnSignals({ close: () => new Promise(() => undefined), logger, timeoutMs: 60_000 });
    process.emit('SIGTERM');
    expect(exits).toEqual([]);
    process.emit('SIGTERM');
    await exited;
    expect(exits).toEqual([1]);
  });
});
