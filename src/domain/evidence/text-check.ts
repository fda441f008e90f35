/** Told of a file's content piece by piece, says at the end whether it was text. */
export interface TextCheck {
  push(piece: Uint8Array): void;
  /** Whether all of it was text in UTF-8 without control characters. */
  end(): boolean;
}

/** Tabs, ends of lines and of pages are text; any other control is none. */
const CONTROL = /(?![\t\n\f\r])\p{Cc}/u;

/** A check of one file, however large, without keeping it. */
export function textCheck(): TextCheck {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = true;
  const look = (decode: () => string): void => {
    if (!text) return;
    try {
      text = !CONTROL.test(decode());
    } catch {
      text = false;
    }
  };
  return {
    push: (piece) => look(() => decoder.decode(piece, { stream: true })),
    end: () => {
      look(() => decoder.decode());
      return text;
    },
  };
}
