import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Self-signed for `localhost` and `127.0.0.1`, and of no use anywhere else: its key is public. */
export const certificateFile = fileURLToPath(new URL('./localhost.cert.pem', import.meta.url));

export function testCertificate(): { cert: string; key: string } {
  return {
    cert: readFileSync(certificateFile, 'utf8'),
    key: readFileSync(new URL('./localhost.key.pem', import.meta.url), 'utf8'),
  };
}
