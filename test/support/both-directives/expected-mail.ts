/** A mail that should leave: when, to whom, under which subject, about which tasks. */
export interface ExpectedMail {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly tasks: readonly string[];
}

/** One thing said in a mail about one task. */
export interface Line {
  readonly task: string;
  readonly rule: string;
  readonly to: string;
  readonly lastDay: string | null;
  /** Working days since the last day. */
  readonly late: number;
  /** Of an event: its words. */
  readonly says?: string;
}
