import { isUrlOf, textWhere, topic, variable } from './variable.js';

export const queueTopic = topic('Queue', {
  QUEUE_URL: variable(
    textWhere((text) => /^embedded:(?!\/\/)\S/.test(text) || isUrlOf(text, ['redis:', 'rediss:'])),
    {
      description: 'What carries the job ids: a folder of this process, or a Redis that all processes share.',
      allowed: '`embedded:<folder>`, `redis://<host>:<port>` or `rediss://…` (TLS)',
      allowedVi: '`embedded:<thư mục>`, `redis://<máy chủ>:<cổng>` hoặc `rediss://…` (TLS)',
      default: 'embedded:data/queue',
      secret: true,
    },
  ),
  QUEUE_PREFIX: variable(
    textWhere((text) => /^[a-z0-9][a-z0-9_-]{0,31}$/.test(text)),
    {
      description: 'First part of every key, so that several installations can share one Redis.',
      allowed: '1 to 32 lower-case letters, digits, `-` or `_`',
      allowedVi: '1 đến 32 chữ thường không dấu, chữ số, `-` hoặc `_`',
      default: 'dondoc',
    },
  ),
});
