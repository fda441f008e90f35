import { renewSession } from '../session-gate';
import { ApiError, asProblem } from './client';

interface UploadOptions {
  /** Told how much has been sent, 0 … 1. */
  readonly onProgress: (part: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends a form with a file and answers with what the server said. Not with `fetch`, which cannot tell how far it is. Where
 * the session has ended it waits for somebody to sign in and sends the form once more. @throws ApiError
 */
export async function upload<T>(path: string, form: FormData, options: UploadOptions): Promise<T> {
  const first = await send(path, form, options);
  if (first.status !== 401) return dataOf<T>(first);
  await renewSession();
  return dataOf<T>(await send(path, form, options));
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

function send(path: string, form: FormData, { onProgress, signal }: UploadOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => resolve({ status: request.status, body: request.responseText }));
    request.addEventListener('error', () => reject(new ApiError(0, null)));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function dataOf<T>({ status, body }: Answer): T {
  const data = jsonOf(body);
  if (status >= 200 && status < 300) return data as T;
  throw new ApiError(status, asProblem(data));
}

/** Null where it is none, as what stands before the server may answer. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
