/** A LIKE pattern for texts that contain `text`, whatever signs it has; to be used with `ESCAPE '!'`. */
export function likeContaining(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}
