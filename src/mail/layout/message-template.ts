import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { type Letter, type RenderedMessage, SUBJECT_MAX } from './letter.js';
import { oneLine, shorten } from './one-line.js';

type Fill = (letter: unknown) => string;

/** The templates of one kind of message: its own body inside the layout that all mails share. */
export interface MessageTemplate<Body> {
  /** Reads and compiles the templates, once however often it is called. */
  prepare(): Promise<void>;
  /** Fills the templates. @throws Error if `prepare()` has not finished, or a field of the letter is missing. */
  render(letter: Letter<Body>): RenderedMessage;
}

/**
 * @param folder the folder of the message, with `body.hbs` (HTML) and `body.txt.hbs` (plain text)
 */
export function messageTemplate<Body>(folder: URL): MessageTemplate<Body> {
  let preparing: Promise<void> | null = null;
  let filled: { html: Fill; text: Fill } | null = null;

  const load = async (): Promise<void> => {
    const [layoutHtml, layoutText, bodyHtml, bodyText] = await Promise.all([
      sharedLayout(),
      read(new URL('./layout.txt.hbs', import.meta.url)),
      read(new URL('./body.hbs', folder)),
      read(new URL('./body.txt.hbs', folder)),
    ]);
    filled = {
      html: compile(layoutHtml, bodyHtml, { noEscape: false }),
      text: compile(layoutText, bodyText, { noEscape: true }),
    };
  };

  return {
    prepare: () => {
      preparing ??= load().catch((error: unknown) => {
        preparing = null; // a passing fault (a file being replaced) must not stay for the life of the process
        throw error;
      });
      return preparing;
    },
    render: (letter) => {
      if (!filled) throw new Error('mail templates are not loaded: await prepareMessages() at start');
      const subject = shorten(oneLine(letter.subject), SUBJECT_MAX);
      const preview = oneLine(letter.preview);
      const headingInCapitals = letter.heading.toLocaleUpperCase('vi');
      const final = { ...letter, subject, preview, headingInCapitals };
      const text = filled.text(final).replace(/\n{3,}/gu, '\n\n'); // where an optional part is left out
      return { subject, preview, html: filled.html(final), text };
    },
  };
}

/** Handlebars, strict: a name the letter does not have is an error, not an empty place in an official mail. */
function compile(layout: string, body: string, { noEscape }: { noEscape: boolean }): Fill {
  const handlebars = Handlebars.create();
  const options = { strict: true, noEscape, knownHelpersOnly: true, preventIndent: true };
  // Parsed here, as compiling waits for the first mail: a broken template stops the start instead.
  handlebars.registerPartial('body', handlebars.compile(handlebars.parse(body), options));
  return handlebars.compile(handlebars.parse(layout), options);
}

let sharedLayoutHtml: Promise<string> | null = null;

/** The MJML layout as an HTML Handlebars template; compiled once for all messages. */
function sharedLayout(): Promise<string> {
  sharedLayoutHtml ??= compileLayout().catch((error: unknown) => {
    sharedLayoutHtml = null;
    throw error;
  });
  return sharedLayoutHtml;
}

async function compileLayout(): Promise<string> {
  const [source, { default: mjml2html }] = await Promise.all([
    read(new URL('./layout.mjml', import.meta.url)),
    import('mjml'), // loads slowly, so only where mails are made
  ]);
  const { html } = await mjml2html(source, {
    validationLevel: 'strict',
    fonts: {}, // the default list would make every mail fetch fonts from outside
    keepComments: false,
  });
  // Indentation is a fifth of the layout's bytes; every mail carries it.
  return html.replace(/\n\s*/gu, '\n');
}

const read = (file: URL): Promise<string> => readFile(fileURLToPath(file), 'utf8');
