import { newId } from '../../common/ids.js';

/** Ids for what the seeds know by code. */
export class SeedIds {
  private readonly known = new Map<string, string>();

  /** The id of a thing, made at the first call. */
  of(kind: 'unit' | 'person' | 'group' | 'directive' | 'assignment', code: string): string {
    const key = `${kind} ${code}`;
    let id = this.known.get(key);
    if (!id) this.known.set(key, (id = newId()));
    return id;
  }

  /** The same for a code that may be missing. */
  orNull(kind: 'unit' | 'person', code: string | null): string | null {
    return code === null ? null : this.of(kind, code);
  }
}
