import {
  memo,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from 'antd';
import { useI18n } from '../../../i18n';
import { isMoved } from './on-page';
import type { Draft, Target } from '../api/shapes';
import type { Segment } from '../api/segments';

interface Props {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly drafts: readonly Draft[];
  /** What is to stand out. */
  readonly lit: Target | null;
  /** Whether to bring it into view: not where the hand is in the text itself. */
  readonly follow: boolean;
  readonly onHover: (target: Target | null) => void;
  readonly onOpen: (target: Target) => void;
  /** A task of the words that are marked by hand; undefined: none may be added. */
  readonly onAdd: ((words: string, at: number) => void) | undefined;
}

/** Long enough that passing over a list does not make the text jump. */
const FOLLOW_MS = 120;

/** The document as it was read, with what was read from where. */
export function SourceText(props: Props): ReactNode {
  const { text, segments, drafts, lit, follow, onHover, onOpen, onAdd } = props;
  const { t } = useI18n();
  const pane = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<{ words: string; at: number } | null>(null);
  useEffect(() => {
    if (!follow || lit === null) return undefined;
    const timer = setTimeout(() => bringIntoView(pane.current, lit), FOLLOW_MS);
    return () => clearTimeout(timer);
  }, [follow, lit]);
  const targetOf = ({ target }: { readonly target: EventTarget }): Target | null =>
    (target as Element).closest<HTMLElement>('[data-of]')?.dataset['of']?.split(' ')[0] ?? null;
  const onClick = (event: MouseEvent): void => {
    const target = targetOf(event);
    // Marking words with the mouse is no click on them.
    if (target !== null && window.getSelection()?.isCollapsed !== false) onOpen(target);
  };
  const order = segments.flatMap(({ begins }) => begins);
  const tabStop = lit !== null && order.includes(lit) ? lit : order[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = order.indexOf((event.target as HTMLElement).dataset['badge'] ?? '');
    const next = order[at + step];
    if (step === 0 || at < 0 || next === undefined) return;
    event.preventDefault();
    pane.current?.querySelector<HTMLElement>(`[data-badge="${next}"]`)?.focus();
  };
  const clauses = new Map(drafts.map(({ id, clause }) => [id, clause]));
  return (
    <section className="card source" aria-label={t('intake.text')}>
      {onAdd && (
        <div className="source-add" role="status">
          {marked !== null && (
            <Button
              size="small"
              onClick={() => {
                onAdd(marked.words, marked.at);
                setMarked(null);
              }}
            >
              {t('intake.addMarked')}
            </Button>
          )}
        </div>
      )}
      <div
        ref={pane}
        className="source-text"
        tabIndex={0}
        role="group"
        aria-label={t('intake.text')}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onMouseMove={(event) => {
          if (isMoved(event)) onHover(targetOf(event));
        }}
        onMouseLeave={() => onHover(null)}
        onMouseUp={() => setMarked(markedIn(pane.current))}
        onKeyUp={(event) => {
          if (event.shiftKey) setMarked(markedIn(pane.current));
        }}
      >
        {segments.map((segment) => (
          <Piece
            key={segment.start}
            segment={segment}
            words={text.slice(segment.start, segment.end)}
            lit={lit !== null && segment.targets.includes(lit)}
            tabStop={tabStop !== undefined && segment.begins.includes(tabStop) ? tabStop : null}
            names={segment.begins.map((id) => clauses.get(id) ?? '').join('\n')}
            onHover={onHover}
            onOpen={onOpen}
          />
        ))}
      </div>
    </section>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly words: string;
  readonly lit: boolean;
  readonly tabStop: Target | null;
  /** The clauses of the drafts that begin here, one to a line. */
  readonly names: string;
  readonly onHover: (target: Target | null) => void;
  readonly onOpen: (target: Target) => void;
}

const Piece = memo(function Piece(props: PieceProps): ReactNode {
  const { segment, words, lit, tabStop, names, onHover, onOpen } = props;
  const { t } = useI18n();
  const { start, targets, kinds, begins } = segment;
  if (targets.length === 0) return <span data-start={start}>{words}</span>;
  const clauses = names.split('\n');
  return (
    <>
      {begins.map((id, index) => (
        <button
          key={id}
          type="button"
          className="source-badge"
          data-badge={id}
          data-of={id}
          tabIndex={tabStop === id ? 0 : -1}
          aria-label={t('intake.openClause', { clause: clauses[index] ?? '' })}
          onFocus={() => onHover(id)}
          onBlur={() => onHover(null)}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(id);
          }}
        >
          {clauses[index] || '…'}
        </button>
      ))}
      <mark
        className={`${kinds.map((kind) => `mark-${kind}`).join(' ')}${lit ? ' lit' : ''}`}
        data-of={targets.join(' ')}
        data-start={start}
      >
        {words}
      </mark>
    </>
  );
});

function bringIntoView(pane: HTMLElement | null, target: Target): void {
  const marks = [...(pane?.querySelectorAll<HTMLElement>('[data-of]') ?? [])];
  const own = marks.filter(({ dataset }) => dataset['of']?.split(' ').includes(target));
  const mark = own.find(({ dataset }) => dataset['badge'] === target) ?? own[0];
  if (!pane || !mark || pane.offsetParent === null) return;
  const { top } = mark.getBoundingClientRect();
  const bottom = (own.at(-1) ?? mark).getBoundingClientRect().bottom;
  const frame = pane.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  // A long one from its beginning.
  pane.scrollBy({
    top: top - frame.top - Math.max(0, Math.min(frame.height / 4, frame.height - (bottom - top))),
  });
}

/** What is marked by hand within the text; null: nothing. */
function markedIn(pane: HTMLElement | null): { words: string; at: number } | null {
  const selection = window.getSelection();
  if (!pane || !selection || selection.isCollapsed || !pane.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const words = range.toString().replace(/\s+/gu, ' ').trim();
  const piece = range.startContainer.parentElement?.closest<HTMLElement>('[data-start]');
  const at = Number(piece?.dataset['start'] ?? 0) + range.startOffset;
  return words === '' ? null : { words, at };
}
