import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../lib/api/client';
import { type Change, changesBetween } from './changes';
import { type Edit, mayRepeat } from './edits';
import { editOf } from './fields';
import { fetchIntake, intakeKey } from './intakes';
import type { Intake } from './shapes';
import { sendEdit } from './send-edit';
import type { Unsaved } from './unsaved';

/** What the person must hear about an edit. */
export type Notice =
  | {
      readonly kind: 'others';
      readonly by: string;
      readonly changes: readonly Change[];
      /** Whether his own edit was recorded, too. */
      readonly recorded: boolean;
    }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'not_remembered'; readonly phrase: string };

export interface ReviewState {
  readonly saving: boolean;
  readonly notice: Notice | null;
}

/** What an edit made of the intake. */
export interface Done {
  readonly before: Intake;
  readonly now: Intake;
}

/**
 * The edits of a review, one after another, each on the version the one before has left. Where somebody else was faster,
 * what he did stays and is told; the own edit is sent again if it writes over nothing of his.
 */
export class Review {
  private tail: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private state: ReviewState = { saving: false, notice: null };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly id: string,
    private readonly queries: QueryClient,
    private readonly unsaved: Unsaved,
  ) {}

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): ReviewState => this.state;

  /** The intake as the page shows it. */
  shown(): Intake | undefined {
    return this.queries.getQueryData<Intake>(intakeKey(this.id));
  }

  /** Records an edit; null: it was not recorded, and the notice says why. */
  run(edit: Edit): Promise<Done | null> {
    this.waiting += 1;
    this.tell({ saving: true });
    const result = this.tail.then(async () => {
      this.tell({ notice: null });
      try {
        return await this.attempt(edit);
      } catch (error) {
        this.tell({ notice: { kind: 'failed', error } });
        return null;
      } finally {
        this.waiting -= 1;
        this.tell({ saving: this.waiting > 0 });
        void this.queries.invalidateQueries({ queryKey: ['intakes', 'list'] });
      }
    });
    this.tail = result;
    return result;
  }

  /** Records all that was typed; false: some of it was not. */
  async saveTyped(): Promise<boolean> {
    // What is on its way already.
    await this.tail;
    let all = true;
    for (const { target, field, typed } of this.unsaved.all()) {
      if (await this.run(editOf(target, field, typed))) this.unsaved.drop(target, field, typed);
      else all = false;
    }
    return all;
  }

  /** Records what was typed, then an edit that what was typed may be about. */
  async runAfterTyped(edit: Edit): Promise<Done | null> {
    return (await this.saveTyped()) ? this.run(edit) : null;
  }

  /** Looks at what others did where a refusal tells that they did. */
  async catchUp(error: unknown): Promise<boolean> {
    const seen = this.shown();
    if (!seen || !isStale(error)) return false;
    this.tellOfOthers(seen, await this.fetch(), false);
    return true;
  }

  /** Tells why something else that was tried with the intake failed. */
  async failed(error: unknown): Promise<void> {
    if (!(await this.catchUp(error))) this.tell({ notice: { kind: 'failed', error } });
  }

  dismiss(): void {
    this.tell({ notice: null });
  }

  private async attempt(edit: Edit): Promise<Done | null> {
    const before = this.shown();
    if (!before) return null;
    try {
      return this.done(before, await sendEdit(this.id, before.version, edit));
    } catch (error) {
      if (edit.kind === 'choose' && edit.remember && codeOf(error).startsWith('UNIT.ALIAS_')) {
        const now = await sendEdit(this.id, before.version, { ...edit, remember: false });
        this.tell({ notice: { kind: 'not_remembered', phrase: edit.phrase } });
        return this.done(before, now);
      }
      if (!isStale(error)) throw error;
    }
    const theirs = await this.fetch();
    if (!mayRepeat(edit, before, theirs)) {
      this.tellOfOthers(before, theirs, false);
      return null;
    }
    const now = await sendEdit(this.id, theirs.version, edit);
    this.tellOfOthers(before, theirs, true);
    return this.done(theirs, now);
  }

  private async fetch(): Promise<Intake> {
    const now = await fetchIntake(this.id);
    this.show(now);
    return now;
  }

  private done(before: Intake, now: Intake): Done {
    this.show(now);
    return { before, now };
  }

  private show(now: Intake): void {
    this.queries.setQueryData(intakeKey(this.id), now);
  }

  private tellOfOthers(seen: Intake, now: Intake, recorded: boolean): void {
    const by = (now.state === 'open' ? now.updatedBy : now.closedBy)?.name ?? '';
    this.tell({ notice: { kind: 'others', by, changes: changesBetween(seen, now), recorded } });
  }

  private tell(state: Partial<ReviewState>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  }
}

const codeOf = (error: unknown): string => (error instanceof ApiError ? (error.problem?.code ?? '') : '');

/** Somebody changed the intake, or closed it. */
const isStale = (error: unknown): boolean =>
  ['REQUEST.STALE_VERSION', 'INTAKE.CONFIRMED', 'INTAKE.DISCARDED', 'INTAKE.NO_SUCH_DRAFT'].includes(
    codeOf(error),
  );
