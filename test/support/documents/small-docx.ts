import { Document, Packer, Paragraph } from 'docx';

/** A Word file, a line of the text a paragraph. */
export function smallDocx(text: string): Promise<Buffer> {
  const children = text.split('\n').map((line) => new Paragraph(line));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
