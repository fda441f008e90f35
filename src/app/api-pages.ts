import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

const DESCRIPTION = '/api/openapi.json';
const PAGES = '/api/docs';

/** Swagger UI writes styles into its elements; scripts come from this server alone, and nothing from any other. */
const POLICY =
  "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;connect-src 'self';" +
  "base-uri 'none';form-action 'none';frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API của Đôn đốc</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${PAGES}/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<noscript>Trang này cần JavaScript. Mô tả API: <a href="${DESCRIPTION}">${DESCRIPTION}</a></noscript>
<script src="${PAGES}/swagger-ui-bundle.js"></script>
<script src="${PAGES}/start.js"></script>
</body>
</html>
`;

const START = `SwaggerUIBundle({ url: '${DESCRIPTION}', dom_id: '#api', deepLinking: true, validatorUrl: null });\n`;

/** The description as JSON, and Swagger UI over it. @param describe gives the description as JSON text */
export function serveApiPages(instance: FastifyInstance, describe: () => string): void {
  const send = (reply: FastifyReply, type: string, body: string | Buffer): void => {
    void reply
      .type(type)
      .header('cache-control', 'no-cache')
      .header('content-security-policy', POLICY)
      .send(body);
  };
  instance.get(DESCRIPTION, (_request, reply) => send(reply, 'application/json; charset=utf-8', describe()));
  instance.get(PAGES, (_request, reply) => send(reply, 'text/html; charset=utf-8', PAGE));
  instance.get(`${PAGES}/start.js`, (_request, reply) =>
    send(reply, 'text/javascript; charset=utf-8', START),
  );
  instance.get(`${PAGES}/swagger-ui.css`, (_request, reply) => {
    send(reply, 'text/css; charset=utf-8', asset('swagger-ui.css'));
  });
  instance.get(`${PAGES}/swagger-ui-bundle.js`, (_request, reply) => {
    send(reply, 'text/javascript; charset=utf-8', asset('swagger-ui-bundle.js'));
  });
}

const read = new Map<string, Buffer>();

function asset(name: string): Buffer {
  let content = read.get(name);
  if (!content) {
    const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
    read.set(name, (content = readFileSync(join(folder, name))));
  }
  return content;
}
