/** No letter or digit follows: the end of a word in normalised text. */
export const END = '(?![\\p{L}\\p{N}])';

/** A pattern tried at one place only. Keep every repetition bounded: then each try costs a constant. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

/** A reading place in normalised text. */
export class Cursor {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  /** Consumes the pattern if it matches here, else leaves the place alone. */
  take(re: RegExp): RegExpExecArray | null {
    re.lastIndex = this.at;
    const match = re.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }

  /** Whether the pattern matches here; consumes nothing. */
  sees(re: RegExp): boolean {
    re.lastIndex = this.at;
    return re.test(this.text);
  }

  /** Runs `parse`; where it gives null the place is restored. */
  attempt<T>(parse: () => T | null): T | null {
    const { at } = this;
    const result = parse();
    if (result === null) this.at = at;
    return result;
  }
}
