import { TOPICS } from './load-config.js';
import type { VariableDoc } from './variable.js';

/** Every variable, in the order it is documented. */
export function describeConfig(): VariableDoc[] {
  return TOPICS.flatMap((topic) => topic.docs);
}

/** The text of `.env.example`: every variable with its default, commented out so that a copy changes nothing. */
export function renderEnvExample(): string {
  const head = [
    '# Copy to `.env` and uncomment what you want to change. Real environment variables win over the file.',
    '# A variable that is empty counts as not set. Relative files and folders start at the working directory.',
  ];
  const topics = TOPICS.map((topic) =>
    [
      `## ${topic.title}`,
      ...topic.docs.flatMap((doc) => ['', ...comment(doc), `#${doc.name}=${quoted(doc.default)}`]),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...topics].join('\n\n')}\n`;
}

/** The README's table of variables, GitHub Markdown. */
export function renderConfigTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = describeConfig().map(
    (doc) =>
      `| \`${doc.name}\` | ${cell(doc.description)} | ${cell(doc.allowed)} | ${cell(shownDefault(doc))} |`,
  );
  return ['| Variable | Meaning | Allowed | Default |', '|---|---|---|---|', ...rows].join('\n');
}

function comment(doc: VariableDoc): string[] {
  const plain = (text: string): string => text.replaceAll('`', '');
  return [
    `# ${plain(doc.description)}`,
    `# Allowed: ${plain(doc.allowed)}.`,
    ...(doc.defaultNote ? [`# Not set: ${plain(doc.defaultNote)}.`] : []),
  ];
}

function shownDefault(doc: VariableDoc): string {
  return doc.defaultNote ?? `\`${doc.default}\``;
}

function quoted(value: string): string {
  return /[\s#"']/.test(value) ? `"${value}"` : value;
}
