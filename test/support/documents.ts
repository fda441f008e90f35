import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';

/** A workbook of one sheet. @param password sets one, as Excel does */
export async function workbook(
  rows: CellValue[][],
  { merges = [], password }: { merges?: MergeRange[]; password?: string } = {},
): Promise<Buffer> {
  const days = Array.from({ length: 10 }, () => ({ numFmt: 'dd/mm/yyyy' }));
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Kế hoạch', columns: days, rows, merges },
      {
        name: 'Nháp',
        rows: [
          ['TT', 'Nội dung', 'Cơ quan chủ trì'],
          ['1', 'Việc nháp', 'Sở Nháp'],
        ],
        hidden: true,
      },
    ],
    ...(password === undefined ? {} : { encryption: { password, spinCount: 1_000 } }),
  });
  return Buffer.from(bytes);
}

/** A PDF that nobody opens without its password: the keys fit none. */
export function lockedPdf(): Buffer {
  const key = 'A'.repeat(32);
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      `<< /Filter /Standard /V 1 /R 2 /O (${key}) /U (${key}) /P -4 >>`,
    ].map((body) => Buffer.from(body)),
    '/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
  );
}

/** A PDF of one A4 page that is a picture, as scanners make them. @param jpeg of `width` × `height` dots, in grey */
export function scannedPdf(jpeg: Buffer, width: number, height: number): Buffer {
  const draw = 'q 595 0 0 842 0 0 cm /Im0 Do Q';
  const stream = (dictionary: string, content: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]);
  return pdfOf([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>',
    ),
    stream('', Buffer.from(draw)),
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
      jpeg,
    ),
  ]);
}

function pdfOf(objects: readonly Buffer[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [i, body] of objects.entries()) {
    offsets.push(length());
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n'));
  }
  const start = length();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
