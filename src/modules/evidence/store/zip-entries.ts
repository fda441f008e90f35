import { promisify } from 'node:util';
import { open, type Options, type ZipFile } from 'yauzl';

/** An office file of thousands of pictures has fewer; more is a file that wants to keep its reader busy. */
const MOST_ENTRIES = 20_000;

const openZip = promisify<string, Options, ZipFile>(open);

/** The names in a zip's directory; null where it cannot be read or holds far too much. Nothing is unpacked. */
export async function zipEntries(path: string): Promise<string[] | null> {
  let zip: ZipFile;
  try {
    zip = await openZip(path, { lazyEntries: true, autoClose: true });
  } catch {
    return null;
  }
  if (zip.entryCount > MOST_ENTRIES) {
    zip.close();
    return null;
  }
  return new Promise((resolve) => {
    const names: string[] = [];
    zip.on('entry', ({ fileName }: { fileName: string }) => {
      names.push(fileName);
      zip.readEntry();
    });
    zip.once('end', () => resolve(names));
    zip.once('error', () => {
      zip.close();
      resolve(null);
    });
    zip.readEntry();
  });
}
