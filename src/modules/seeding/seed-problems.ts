/** One thing wrong with the seeds: the file, the place in it, and what is wrong (in Vietnamese, for the operator). */
export interface SeedProblem {
  readonly file: string;
  /** Such as `units[so-khcn].parent`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** The seeds cannot be used. Carries every problem found, so that they can be mended in one go. */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(readonly problems: readonly SeedProblem[]) {
    super(
      [
        `Dữ liệu seeds có ${problems.length} lỗi, chưa nạp gì:`,
        ...problems.map((p) => `- ${describe(p)}`),
      ].join('\n'),
    );
  }
}

function describe({ file, path, message }: SeedProblem): string {
  return path === '' ? `${file}: ${message}` : `${file} › ${path}: ${message}`;
}

/** Gathers problems over many checks, each once, and throws them together. */
export class SeedProblems {
  private readonly found: SeedProblem[] = [];

  add(file: string, path: string, message: string): void {
    const known = this.found.some((p) => p.file === file && p.path === path && p.message === message);
    if (!known) this.found.push({ file, path, message });
  }

  /** @throws SeedError if anything was found */
  throwIfAny(): void {
    if (this.found.length > 0) throw new SeedError(this.found);
  }
}
