import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where the build puts the browser application. */
export const BUILT_WEB_APP = fileURLToPath(new URL('../web/', import.meta.url));

/** Addresses that are the server's own: what is not there is not there, and no page of the application. */
const OF_THE_SERVER = /^\/(?:api|assets|health|metrics)(?:[/?]|$)/;
const NONCE = '__CSP_NONCE__';

/**
 * Serves the browser application from the API's own origin: hashed files under /assets, and its one page at every
 * address that is not the server's. Does nothing where the application was not built. Call it once, before `init`.
 * @param folder as the build leaves it
 */
export async function serveWebApp(app: NestFastifyApplication, folder = BUILT_WEB_APP): Promise<void> {
  const assets = join(folder, 'assets');
  if (!existsSync(assets)) return;
  await app.register(fastifyStatic, {
    root: assets,
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    // The name changes with the content.
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (asksForPage(request)) sendPage(reply, page);
      else done();
    });
}

function asksForPage({ is404, method, url, headers }: FastifyRequest): boolean {
  return (
    is404 &&
    (method === 'GET' || method === 'HEAD') &&
    !OF_THE_SERVER.test(url) &&
    /text\/html|\*\/\*/.test(headers.accept ?? '*/*')
  );
}

/**
 * Scripts come from this server alone. The component library makes its styles at run time: the page's nonce lets them
 * in and keeps every other inline style out, which 'unsafe-inline' would not.
 */
function sendPage(reply: FastifyReply, page: string): void {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Mails are shown in a frame of this server with a policy of its own.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');
  void reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .send(page.replace(NONCE, nonce));
}
