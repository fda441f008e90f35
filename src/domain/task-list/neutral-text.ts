/** What a spreadsheet may take for the beginning of a formula or a command. */
const ACTIVE = /^[\s\p{Cc}\ufeff]*[=+\-@|＝＋－＠]|^[\t\r\n]/u;
/** Not allowed in the XML of a workbook. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
/** Excel cuts a longer text. */
const LONGEST_CELL = 32_767;
/** Shows nothing, is dropped again when the cell is read in, and makes the cell begin with it. */
const GUARD = '\u200b';

/**
 * Text that a spreadsheet takes for text, however the list is saved on (as CSV, too), and that reads in again as it
 * was: a cell that begins with = + - @ or a tab gets an invisible character in front.
 */
export function neutralText(text: string): string {
  const clean = text.replace(FORBIDDEN, '').slice(0, LONGEST_CELL - 1);
  return ACTIVE.test(clean) ? `${GUARD}${clean}` : clean;
}
