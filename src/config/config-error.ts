/** One variable that is wrong: what was found and what is allowed, in both languages. */
export interface ConfigProblem {
  readonly variable: string;
  readonly vi: string;
  readonly en: string;
}

/** The environment holds values the product cannot start with. The message names every one of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly ConfigProblem[]) {
    const lines = problems.flatMap(({ variable, vi, en }) => [
      `  ${variable}: ${vi}`,
      `  ${' '.repeat(variable.length)}  ${en}`,
    ]);
    super(
      [
        'Cấu hình chưa đúng nên chưa khởi động / The configuration is wrong, nothing was started:',
        ...lines,
      ].join('\n'),
    );
  }
}

/**
 * The value as it may be shown. Of one that may hold a password only the part that cannot: a URL's scheme, or the
 * whole of a text that has no place for a user name and password.
 */
export function showValue(value: string, secret: boolean): string {
  if (!secret || !/@|\/\/|\?/.test(value)) return `"${value}"`;
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value) ?? [];
  return `"${scheme}…"`;
}
