/** What a browser says about where a request comes from. */
export interface RequestSource {
  /** `Sec-Fetch-Site` */
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

/**
 * Whether a request that would change something comes from the product's own pages, or from no page at all. Browsers
 * say where a request comes from and let no page lie about it; a program says nothing and sends only cookies it was
 * given. The reason to ask: a browser attaches the session's cookie whoever made it send the request.
 * @param publicUrl address under which people open the product
 */
export function isSameOrigin({ fetchSite, origin, host }: RequestSource, publicUrl: string): boolean {
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return (
    from.origin === new URL(publicUrl).origin || (host !== undefined && from.host === host.toLowerCase())
  );
}
