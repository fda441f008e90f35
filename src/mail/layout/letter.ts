/** A mail ready for the outbox. All four are final text: nothing in them is a template any more. */
export interface RenderedMessage {
  /** One line, no control characters, at most {@link SUBJECT_MAX} characters. */
  readonly subject: string;
  /** A whole HTML document: no remote resource, no script. */
  readonly html: string;
  /** The same letter written for reading as plain text. */
  readonly text: string;
  /** The line a mailbox shows beside the subject. */
  readonly preview: string;
}

/** Longest subject, in characters. Longer ones are cut between words. */
export const SUBJECT_MAX = 140;

/** What every letter has around its own body. */
export interface Letter<Body> {
  readonly subject: string;
  readonly preview: string;
  /** The office that sends, and that the reader may turn to. */
  readonly officeName: string;
  /** The sending day in words of the reader, e.g. `25/6/2026`. */
  readonly sentOn: string;
  readonly heading: string;
  /** Who is written to: the name after "Kính gửi đồng chí". */
  readonly recipientName: string;
  /** Whose absence the reader covers, or null. */
  readonly onBehalfOf: string | null;
  /** The one button. */
  readonly action: { readonly label: string; readonly url: string };
  /** The page that explains why this mail was sent. */
  readonly whyThisMailUrl: string;
  readonly body: Body;
}
