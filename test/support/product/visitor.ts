import request from 'supertest';
import type { ProductProcess } from './product-process.js';

/** A process that has not answered by then will not. */
const PATIENCE_MS = 30_000;

/** Somebody signed in, whose browser a proxy may send to any of the API processes. */
export class Visitor {
  private constructor(private readonly cookie: string) {}

  /** @throws Error where the sign-in is refused */
  static async signIn(at: ProductProcess, login: string, password: string): Promise<Visitor> {
    const { headers } = await request(at.url).post('/api/v1/session').send({ login, password }).expect(200);
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];
    return new Visitor(cookie.split(';')[0] ?? '');
  }

  get(at: ProductProcess, path: string): request.Test {
    return this.asMe(request(at.url).get(`/api/v1${path}`));
  }

  post(at: ProductProcess, path: string, body: object): request.Test {
    return this.asMe(request(at.url).post(`/api/v1${path}`)).send(body);
  }

  patch(at: ProductProcess, path: string, body: object): request.Test {
    return this.asMe(request(at.url).patch(`/api/v1${path}`)).send(body);
  }

  delete(at: ProductProcess, path: string): request.Test {
    return this.asMe(request(at.url).delete(`/api/v1${path}`));
  }

  private asMe(asked: request.Test): request.Test {
    return asked.set('cookie', this.cookie).timeout(PATIENCE_MS);
  }
}
