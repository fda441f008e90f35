import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { PageTitle } from '../../../components/page-title';
import { useI18n } from '../../../i18n';
import { useIsWide } from '../../../lib/use-is-wide';
import { asksForALook, attentionOf, nextToLook } from '../api/attention';
import { type Edit, targetAfter } from '../api/edits';
import { type Draft, HEADER, type Intake, type Target } from '../api/shapes';
import { Review } from '../api/review';
import { draftBefore, segmentsOf } from '../api/segments';
import { anywhereCommand, type Command, draftCommand } from '../api/shortcuts';
import { placeInText } from '../api/split-places';
import { Unsaved } from '../api/unsaved';
import { ConfirmDialog } from './confirm-dialog';
import type { CardActions } from './draft-card';
import { DraftList } from './draft-list';
import { NoticeAlert } from './notice-alert';
import { focusField, focusTarget, inField, revealTarget } from './on-page';
import { ReviewBar } from './review-bar';
import { ReviewContext } from './review-context';
import { ShortcutList } from './shortcut-list';
import { SourceText } from './source-text';

interface Hover {
  readonly target: Target;
  readonly from: 'text' | 'drafts';
}

/** The same as before where nothing changed, so that nothing is drawn anew. */
function hoverOf(now: Hover | null, target: Target | null, from: Hover['from']): Hover | null {
  if (target === null) return null;
  return now?.target === target && now.from === from ? now : { target, from };
}

const kept = (drafts: readonly Draft[]): readonly Draft[] => drafts.filter(({ state }) => state === 'kept');

/** The review of an intake: the text beside what was read from it. */
export function ReviewSheet({ intake }: { readonly intake: Intake }): ReactNode {
  const { t } = useI18n();
  const queries = useQueryClient();
  const wide = useIsWide();
  const [{ unsaved, review }] = useState(() => {
    const own = new Unsaved(intake.id);
    return { unsaved: own, review: new Review(intake.id, queries, own) };
  });
  const { saving, notice } = useSyncExternalStore(review.subscribe, review.snapshot);
  const attention = useMemo(() => attentionOf(intake), [intake]);
  const segments = useMemo(() => segmentsOf(intake), [intake]);
  const [active, setActive] = useState<Target | null>(
    () => nextToLook(attention, null, 1) ?? kept(intake.drafts)[0]?.id ?? HEADER,
  );
  const [hover, setHover] = useState<Hover | null>(null);
  const [pane, setPane] = useState<'text' | 'drafts'>('drafts');
  const [splitting, setSplitting] = useState<Target | null>(null);
  const [confirming, setConfirming] = useState(false);
  const [helping, setHelping] = useState(false);
  const readOnly = intake.state !== 'open';
  const lit = hover?.target ?? active;

  // What asks for a look comes into view by itself.
  const [first] = useState(() => nextToLook(attention, null, 1));
  useEffect(() => {
    if (first !== null && !readOnly) revealTarget(first);
  }, [first, readOnly]);
  useEffect(() => {
    if (hover?.from !== 'text') return undefined;
    const timer = setTimeout(() => revealTarget(hover.target), 200);
    return () => clearTimeout(timer);
  }, [hover]);

  const actions = useMemo<
    CardActions & { readonly go: (target: Target) => void; readonly make: (edit: Edit) => void }
  >(() => {
    const go = (target: Target): void => {
      setActive(target);
      setSplitting(null);
      setHover(null);
      setPane('drafts');
      focusTarget(target);
    };
    const make = (edit: Edit): void =>
      void review.runAfterTyped(edit).then((done) => {
        const target = done && targetAfter(edit, done.before, done.now);
        if (target) go(target);
      });
    return {
      go,
      make,
      open: (target) => {
        setActive(target);
        setSplitting(null);
        if (target !== null) revealTarget(target);
      },
      hover: (target) => setHover((now) => hoverOf(now, target, 'drafts')),
      merge: (target) => {
        const drafts = kept(review.shown()?.drafts ?? []);
        const before = drafts[drafts.findIndex(({ id }) => id === target) - 1];
        if (before) make({ kind: 'merge', drafts: [before.id, target] });
      },
      startSplit: (target) => {
        setActive((now) => target ?? now);
        setSplitting(target);
      },
      split: (target, at) => {
        setSplitting(null);
        const { drafts = [], text = null } = review.shown() ?? {};
        const draft = drafts.find(({ id }) => id === target);
        const place = draft ? placeInText(draft, text, at) : null;
        make({
          kind: 'split',
          draftId: target,
          ...(place === null ? { of: 'content', at } : { of: 'text', at: place }),
        });
      },
      toggle: (target) => {
        const draft = review.shown()?.drafts.find(({ id }) => id === target);
        if (draft) make({ kind: draft.state === 'kept' ? 'discard' : 'restore', draftId: target });
      },
      showText: () => setPane('text'),
    };
  }, [review]);

  const add = (words = '', at: number | null = null): void => {
    const drafts = intake.drafts;
    const after = at === null ? (active === HEADER ? null : active) : draftBefore(drafts, at);
    const change = words === '' ? {} : { content: words.slice(0, 20_000) };
    actions.make({ kind: 'add', after: drafts.some(({ id }) => id === after) ? after : null, change });
  };
  const look = (step: 1 | -1): void => {
    const target = nextToLook(attention, active, step);
    if (target !== null) actions.go(target);
  };
  const confirm = (): void => {
    void review.saveTyped().then((saved) => {
      if (saved) setConfirming(true);
    });
  };
  const move = (step: 1 | -1): void => {
    const order = [HEADER, ...intake.drafts.map(({ id }) => id)];
    const next = order[(active === null ? -1 : order.indexOf(active)) + step];
    if (next !== undefined) actions.go(next);
  };
  const obey = (command: Command): void => {
    const draft = active !== null && active !== HEADER ? active : null;
    if (command === 'nextLook') look(1);
    else if (command === 'previousLook') look(-1);
    else if (command === 'confirm') confirm();
    else if (command === 'next') move(1);
    else if (command === 'previous') move(-1);
    else if (command === 'help') setHelping(true);
    else if (command === 'add') add();
    else if (command === 'edit') focusField(active, active === HEADER ? 'number' : 'content');
    else if (command === 'lead') focusField(draft, 'lead');
    else if (draft !== null && command === 'merge') actions.merge(draft);
    else if (draft !== null && command === 'split') actions.startSplit(draft);
    else if (draft !== null && command === 'toggle') actions.toggle(draft);
  };

  const onKeyAnywhere = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const command = anywhereCommand(event);
    if (command === null || readOnly || confirming || helping || event.defaultPrevented) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => onKeyAnywhere(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const field = inField(event.target as HTMLElement);
    if (event.key === 'Escape' && field && active !== null && !event.defaultPrevented) focusTarget(active);
    const command = draftCommand(event, field);
    // Of dialogs, which are drawn elsewhere, events arrive here, too.
    if (command === null || readOnly || !event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    obey(command);
  };

  return (
    <ReviewContext value={{ intake, review, saving, unsaved }}>
      <PageTitle title={intake.number ?? intake.sourceName}>
        <span className="labels">
          {readOnly && <span className="label plain">{t(`intake.state.${intake.state}`)}</span>}
          {intake.source.sha256 && (
            <a href={`/api/v1/intakes/${intake.id}/source`} download>
              {t('intake.original')}
            </a>
          )}
          <Link to="/intakes">{t('intake.back')}</Link>
        </span>
      </PageTitle>
      {intake.directiveId && (
        <p>
          <Link to={`/directives/${intake.directiveId}`}>{t('intake.toDirective')}</Link>
        </p>
      )}
      {!readOnly && (
        <ReviewBar
          intake={intake}
          attention={attention}
          review={review}
          saving={saving}
          unsaved={unsaved}
          onNext={() => look(1)}
          onConfirm={confirm}
          onHelp={() => setHelping(true)}
        />
      )}
      <div role="status" className="review-notice">
        {notice && <NoticeAlert notice={notice} onClose={() => review.dismiss()} />}
      </div>
      {!wide && (
        <div className="pane-switch" role="group" aria-label={t('intake.panes')}>
          {(['drafts', 'text'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={pane === each} onClick={() => setPane(each)}>
              {t(`intake.pane.${each}`)}
            </button>
          ))}
          {attention.some(asksForALook) && !readOnly && (
            <button type="button" onClick={() => look(1)}>
              {t('intake.nextLook')}
            </button>
          )}
        </div>
      )}
      <div className="review-panes">
        {(wide || pane === 'text') &&
          (intake.text === null ? (
            <div className="card empty">{t('intake.noText')}</div>
          ) : (
            <SourceText
              text={intake.text}
              segments={segments}
              drafts={intake.drafts}
              lit={lit}
              follow={hover?.from !== 'text'}
              onHover={(target) => setHover((now) => hoverOf(now, target, 'text'))}
              onOpen={actions.go}
              onAdd={readOnly ? undefined : add}
            />
          ))}
        {(wide || pane === 'drafts') && (
          <section aria-label={t('intake.draftsOf')} onKeyDown={onKeyDown}>
            <DraftList
              intake={intake}
              attention={attention}
              active={active}
              lit={lit}
              splitting={splitting}
              readOnly={readOnly}
              wide={wide}
              actions={actions}
              onAdd={() => add()}
            />
          </section>
        )}
      </div>
      <ConfirmDialog
        intake={intake}
        open={confirming}
        review={review}
        onClose={() => setConfirming(false)}
        onFix={({ draftId }) => {
          setConfirming(false);
          actions.go(draftId ?? HEADER);
        }}
      />
      <ShortcutList open={helping} onClose={() => setHelping(false)} />
    </ReviewContext>
  );
}
