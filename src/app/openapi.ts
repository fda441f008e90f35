import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { createHttpAdapter, HTTP_APP_OPTIONS } from '../common/http/http-app.js';
import { createLogger } from '../common/logging/logger.js';
import type { AppConfig } from '../config/app-config.js';
import { SESSION_COOKIE } from '../modules/access/session-cookie.js';
import { serveApiPages } from './api-pages.js';
import { ApiModule } from './api.module.js';
import { CoreModule } from './core.module.js';
import { QueueModule } from './queue.module.js';

/** The description of the API, OpenAPI 3.1. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Đôn đốc')
    .setDescription(
      'Theo dõi, đôn đốc nhiệm vụ trong văn bản chỉ đạo. Ngày dạng YYYY-MM-DD theo giờ cơ quan, thời điểm dạng ISO 8601 UTC. Lỗi theo RFC 9457 với `code` ổn định và `detail` tiếng Việt.',
    )
    .setVersion('1')
    .addCookieAuth(
      SESSION_COOKIE,
      { type: 'apiKey', in: 'cookie', description: 'Trình duyệt: đăng nhập' },
      'session',
    )
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'Chương trình: mã truy cập' }, 'token')
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  return SwaggerModule.createDocument(app, config);
}

/** The same, of an API that is put together but neither started nor given anything to work on. */
export async function describeApiAlone(config: AppConfig): Promise<OpenAPIObject> {
  const logger = createLogger({ ...config.logging, level: 'silent' });
  const imports = [CoreModule.forRoot({ config, logger, migrate: false }), QueueModule.detached(), ApiModule];
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: ApiAlone, imports },
    createHttpAdapter(config.http, logger),
    { ...HTTP_APP_OPTIONS, logger: false, preview: true },
  );
  return describeApi(app);
}

@Module({})
class ApiAlone {}

/** Serves the description of the API, and pages to read it on. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let text: string | undefined;
  serveApiPages(app.getHttpAdapter().getInstance(), () => (text ??= JSON.stringify(describeApi(app))));
}
