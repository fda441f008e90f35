const CODES = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'EPIPE'];

/** Whether an error says that Redis is away. The backend reports an outage once; every client repeats it each try. */
export function isStoreOutage(error: Error): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return CODES.includes(code) || error.message.includes('Connection is closed');
}
