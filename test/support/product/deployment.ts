import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), 'utf8');

/** One service of docker-compose.yml, as a container engine reads it. */
export interface Service {
  /** After the image's entry point. */
  readonly command: readonly string[];
  readonly replicas: number;
  /** With what the image itself sets. */
  readonly environment: Readonly<Record<string, string>>;
  /** `name:/path`, as all replicas of the service have them. */
  readonly volumes: readonly string[];
  /** How long a stop may take before the process is killed. */
  readonly stopGraceSeconds: number;
}

interface ServiceEntry {
  readonly command: string[];
  readonly deploy?: { readonly replicas: number };
  readonly environment: Record<string, string>;
  readonly volumes?: string[];
  readonly stop_grace_period: string;
}

/** @param chosen the variables an office sets where it runs `docker compose` */
export function serviceOf(name: string, chosen: Readonly<Record<string, string>>): Service {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
    services: Record<string, ServiceEntry>;
  };
  const entry = services[name];
  if (!entry) throw new Error(`no service ${name} in docker-compose.yml`);
  const given = Object.entries(entry.environment).map(([key, value]) => [key, substitute(value, chosen)]);
  return {
    command: entry.command,
    replicas: entry.deploy?.replicas ?? 1,
    environment: { ...imageEnvironment(), ...(Object.fromEntries(given) as Record<string, string>) },
    volumes: entry.volumes ?? [],
    stopGraceSeconds: Number(/^(\d+)s$/.exec(entry.stop_grace_period)?.[1]),
  };
}

/** `${NAME}`, `${NAME:-default}` and `${NAME:?what is missing}`, as Compose replaces them. */
function substitute(text: string, chosen: Readonly<Record<string, string>>): string {
  return text.replaceAll(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_all, name: string, mark?: string, rest = '') => {
      const value = chosen[name] ?? '';
      if (value !== '') return value;
      if (mark === '?') throw new Error(`${name}: ${String(rest)}`);
      return String(rest);
    },
  );
}

/** What the Dockerfile's last stage sets for every process. */
export function imageEnvironment(): Record<string, string> {
  const pairs = [...read('Dockerfile').matchAll(/^ENV (.+)$/gm)].flatMap(([, line = '']) => line.split(' '));
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** The command that asks a container whether it is well, its program first. */
export function healthCheck(): string[] {
  return execForm(/^HEALTHCHECK\b[^[]*?CMD (\[.*\])$/m);
}

/** What a container starts, before the command of the service. */
export function entryPoint(): string[] {
  return execForm(/^ENTRYPOINT (\[.*\])$/m);
}

function execForm(line: RegExp): string[] {
  const [, list] = line.exec(read('Dockerfile')) ?? [];
  if (list === undefined) throw new Error(`the Dockerfile has nothing like ${String(line)}`);
  return JSON.parse(list) as string[];
}
