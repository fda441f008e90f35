import fastifyMultipart from '@fastify/multipart';
import { HttpException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly takesFiles?: boolean;
    readonly largeBody?: boolean;
  }
}

/** For `@RouteConfig`: the route takes a form with files (multipart/form-data). */
export const TAKES_FILES = { takesFiles: true } as const;

/** For `@RouteConfig`: the body may be as large as an uploaded document. */
export const LARGE_BODY = { largeBody: true } as const;

/** More fields than any form of the product has. */
const MOST_FIELDS = 10;
const LONGEST_FIELD = 10_000;
/** What quoting may add to a text in JSON. */
const QUOTED = 2;

/**
 * Lets those routes that say so take files or a large body. Forms stay refused everywhere else, as a browser sends
 * them across sites without asking.
 */
export async function configureUploads(app: NestFastifyApplication, limitBytes: number): Promise<void> {
  const instance = app.getHttpAdapter().getInstance();
  instance.addHook('onRoute', (route) => {
    if (route.config?.largeBody) route.bodyLimit = QUOTED * limitBytes;
  });
  instance.addHook('onRequest', (request, _reply, done) => {
    const isForm = /^\s*multipart\//iu.test(request.headers['content-type'] ?? '');
    done(
      isForm && !request.routeOptions.config.takesFiles
        ? new HttpException('no form is taken here', 415)
        : undefined,
    );
  });
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: MOST_FIELDS, fieldSize: LONGEST_FIELD, fileSize: limitBytes },
  });
}
