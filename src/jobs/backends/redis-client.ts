import { Redis, type RedisOptions } from 'ioredis';

/** A Redis connection that always ends when it is told to. */
export class RedisClient extends Redis {
  override duplicate(override?: Partial<RedisOptions>): Redis {
    return new RedisClient({ ...this.options, ...override });
  }

  /**
   * Between two tries to reconnect, ioredis drops the connection without ever saying `end`, and a BullMQ worker that
   * is closing waits for that word for ever. So: one last try, after which it ends either way.
   */
  override disconnect(reconnect = false): void {
    const betweenTries = this.status === 'reconnecting' && !reconnect;
    super.disconnect(reconnect);
    if (!betweenTries) return;
    this.options.retryStrategy = () => null;
    this.connect().then(
      () => super.disconnect(),
      () => {},
    );
  }
}
