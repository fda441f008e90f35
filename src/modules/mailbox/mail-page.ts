/**
 * What a mail's HTML may do where it is shown: its own styles and the pictures it carries, nothing else. No script, no
 * form, nothing from outside; a link opens a page of its own.
 */
export const MAIL_PAGE_POLICY =
  "default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none';" +
  "frame-ancestors 'self';sandbox allow-popups allow-popups-to-escape-sandbox";

/** A mail's HTML as a page for a frame: links leave the frame. */
export function mailPage(html: string): string {
  const links = '<base target="_blank">';
  const head = /<head\b[^>]*>/i.exec(html);
  if (!head) return links + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + links + html.slice(end);
}
