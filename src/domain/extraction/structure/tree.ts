import type { Paragraph } from '../text/reflow.js';
import { RANK, readMarker, type Marker } from './marker.js';
import { isFieldLine } from './field-lines.js';

/** A piece of a paragraph with the place of every unit in the cleaned text. */
export interface Piece {
  text: string;
  offsets: readonly number[];
}

/** What stands in an item, in order: its paragraphs, its sub-items, rows of a table. */
export type Block =
  { type: 'paragraph'; piece: Piece } | { type: 'item'; item: Item } | { type: 'table'; rows: Piece[] };

/** A numbered, lettered or dashed item; the root has no marker. */
export interface Item {
  marker: Marker | null;
  /** `2.c`, `III.1.a.-2`; `''` for the root. */
  ref: string;
  /** The text after the marker up to the first break. */
  own: Piece;
  blocks: Block[];
  parent: Item | null;
}

export const emptyPiece: Piece = { text: '', offsets: [] };

export function slicePiece(piece: Piece, start: number, end: number): Piece {
  return { text: piece.text.slice(start, end), offsets: piece.offsets.slice(start, end) };
}

/** `first` and `second` as one piece with a space between. */
export function joinPieces(first: Piece, second: Piece): Piece {
  if (first.text === '') return second;
  return {
    text: `${first.text} ${second.text}`,
    offsets: [...first.offsets, second.offsets[0] ?? 0, ...second.offsets],
  };
}

/** The clauses of a text as a tree. */
export function buildTree(paragraphs: readonly Paragraph[]): Item {
  const root: Item = { marker: null, ref: '', own: emptyPiece, blocks: [], parent: null };
  let open: Item = root;
  for (const paragraph of paragraphs) {
    const piece: Piece = { text: paragraph.text, offsets: paragraph.offsets };
    if (paragraph.kind === 'row') {
      const last = open.blocks.at(-1);
      if (last?.type === 'table') last.rows.push(piece);
      else open.blocks.push({ type: 'table', rows: [piece] });
      continue;
    }
    const marker = readMarker(piece.text);
    if (!marker) {
      if (/\p{L}/u.test(piece.text)) {
        if (open.marker?.kind === 'part' && open.own.text === '') {
          open.own = piece;
          continue;
        }
        open = leaveBullets(open, piece.text);
        open.blocks.push({ type: 'paragraph', piece });
      }
      continue;
    }
    const own = slicePiece(piece, marker.length, piece.text.length);
    if (
      marker.kind === 'plus' &&
      open.marker &&
      RANK[open.marker.kind] >= RANK.star &&
      open.marker.kind !== 'plus' &&
      !isFieldLine(own.text)
    ) {
      const last = open.blocks.at(-1);
      if (last?.type === 'paragraph') last.piece = joinPieces(last.piece, own);
      else open.own = joinPieces(open.own, own);
      continue;
    }
    const parent = parentFor(open, marker, own.text);
    const item: Item = { marker, ref: refFor(parent, marker), own, blocks: [], parent };
    parent.blocks.push({ type: 'item', item });
    open = item;
  }
  return root;
}

/** A paragraph after a dash belongs to the item the dashes stand in. */
function leaveBullets(open: Item, text: string): Item {
  let item = open;
  while (item.parent && item.marker && RANK[item.marker.kind] >= RANK.star && !isFieldLine(text))
    item = item.parent;
  return item;
}

const FIRST_LABELS = new Set(['1', 'a', 'i', 'I', 'A', '']);

function parentFor(open: Item, marker: Marker, text: string): Item {
  const rank = RANK[marker.kind];
  const stack: Item[] = [];
  for (let at: Item | null = open; at; at = at.parent) stack.push(at);
  if (marker.kind === 'dotted') {
    const parts = marker.label.split('.');
    const owner = stack.find(
      (i) =>
        i.marker &&
        /^(?:arabic|dotted)$/u.test(i.marker.kind) &&
        i.marker.label === parts.slice(0, -1).join('.'),
    );
    if (owner) return owner;
  }
  const sibling = stack.find((i) => i.marker?.kind === marker.kind && follows(i.marker.label, marker));
  const isNumbered = rank < RANK.star;
  const top = stack.find((i) => !i.marker || !isNumbered || RANK[i.marker.kind] < RANK.star)!;
  if (
    !sibling &&
    top.marker &&
    FIRST_LABELS.has(marker.label) &&
    RANK[top.marker.kind] >= rank &&
    isNumbered
  ) {
    const used = stack.some((i) => i.marker?.kind === marker.kind);
    if (!used && /:$/u.test(top.own.text) && text !== '') return top;
  }
  if (sibling?.parent) return sibling.parent;
  return stack.find((i) => !i.marker || RANK[i.marker.kind] < rank)!;
}

const follows = (label: string, marker: Marker): boolean =>
  marker.kind !== 'dotted' || label.split('.').length === marker.label.split('.').length;

function refFor(parent: Item, marker: Marker): string {
  const at = parent.ref === '' ? '' : `${parent.ref}.`;
  if (marker.label === '') {
    const dashes = parent.blocks.filter((b) => b.type === 'item' && b.item.marker!.label === '').length;
    return `${at}-${dashes + 1}`;
  }
  if (marker.kind === 'dotted' && parent.marker && marker.label.startsWith(`${parent.marker.label}.`)) {
    return `${parent.ref}${marker.label.slice(parent.marker.label.length)}`;
  }
  return `${at}${marker.label}`;
}
