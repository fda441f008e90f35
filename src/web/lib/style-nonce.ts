type Create = (name: string, options?: ElementCreationOptions) => HTMLElement;

/**
 * Gives the page's nonce to every style the component library makes, so that the content security policy lets it in.
 * At the one place all of them pass: some of its parts make styles without asking for the nonce it was configured with.
 */
export function giveStylesTheNonce(): void {
  const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce;
  if (!nonce) return;
  const page: { createElement: Create } = document;
  const create: Create = page.createElement.bind(document);
  page.createElement = (name, options) => {
    const element = create(name, options);
    if (name === 'style') element.nonce = nonce;
    return element;
  };
}
