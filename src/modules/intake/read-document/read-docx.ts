import mammoth from 'mammoth';
import { UnreadableDocumentError } from './unreadable-document.error.js';
import { unpackedSize } from './zip-size.js';

/** A node of the document as mammoth reads it; only what is used here. */
interface Node {
  type: string;
  value?: string;
  children?: Node[];
  numbering?: { level: string | number; isOrdered: boolean } | null;
}

const MAX_UNPACKED = 200 * 1024 * 1024;

/** The text of a Word file: a line a paragraph, list numbers written out, rows of wide tables with bars. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  if (unpackedSize(bytes) > MAX_UNPACKED) throw new UnreadableDocumentError('TOO_LARGE');
  let text = '';
  const collect = (document: Node): Node => {
    text = new DocxText().write(document.children ?? []);
    return document;
  };
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      // The tree is all that is wanted: pictures are not converted.
      {
        transformDocument: collect,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
  } catch {
    throw new UnreadableDocumentError('DAMAGED');
  }
  return text;
}

class DocxText {
  private readonly counters: number[] = [];

  write(nodes: readonly Node[]): string {
    return nodes.map((n) => this.block(n)).join('');
  }

  private block(node: Node): string {
    if (node.type === 'paragraph') return `${this.label(node)}${inline(node)}\n`;
    if (node.type === 'table') return this.table(node);
    return this.write(node.children ?? []);
  }

  /** Word keeps automatic numbers out of the text: they are counted again, in the usual order 1. a) -. */
  private label(node: Node): string {
    if (!node.numbering) {
      if (inline(node).trim() !== '') this.counters.length = 0;
      return '';
    }
    const level = Number(node.numbering.level);
    if (!node.numbering.isOrdered) return '- ';
    this.counters.length = level + 1;
    this.counters[level] = (this.counters[level] ?? 0) + 1;
    const n = this.counters[level];
    return level === 0 ? `${n}. ` : level === 1 ? `${String.fromCharCode(96 + Math.min(n, 26))}) ` : '- ';
  }

  /** Three columns and more are a table of data; two are the letterhead or the signature laid side by side. */
  private table(node: Node): string {
    const rows = (node.children ?? []).map((row) => row.children ?? []);
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    if (columns < 3)
      return rows.map((cells) => cells.map((c) => this.write(c.children ?? [])).join('')).join('');
    const line = (cells: readonly Node[]): string =>
      cells
        .map((c) =>
          this.write(c.children ?? [])
            .replace(/\|/gu, '/')
            .replace(/\s+/gu, ' ')
            .trim(),
        )
        .join(' | ');
    return `${rows.map((cells) => `| ${line(cells)} |`).join('\n')}\n`;
  }
}

function inline(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  if (node.type === 'noteReference' || node.type === 'commentReference') return '';
  return (node.children ?? []).map(inline).join('');
}
