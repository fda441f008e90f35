import type { FastifyInstance } from 'fastify';
import { NOBODY, withAuthor } from '../author.js';

/** Gives every request an author: nobody, until the guard has found out who it is. */
export function carryAuthors(instance: FastifyInstance): void {
  // After the body was read, which happens in the socket's own context.
  instance.addHook('preValidation', (_request, _reply, done) => {
    withAuthor(NOBODY, done);
  });
}
