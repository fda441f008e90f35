/** A zip of these entries, not compressed, in this order: as office files are built, or pretend to be. */
export function smallZip(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), common, path, content);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, path);
    at += 30 + path.length + content.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

const TYPES = '[Content_Types].xml';

/** Small files of each kind that is taken as evidence; not more than what tells them apart. */
export const EVIDENCE_SAMPLES: Readonly<Record<string, Buffer>> = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'),
  docx: smallZip({ [TYPES]: '<Types/>', 'word/document.xml': '<w:document/>' }),
  xlsx: smallZip({ [TYPES]: '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
  pptx: smallZip({ [TYPES]: '<Types/>', 'ppt/presentation.xml': '<p:presentation/>' }),
  odt: smallZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' }),
  ods: smallZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' }),
  odp: smallZip({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<office/>' }),
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  txt: Buffer.from('Đã hoàn thành việc rà soát.\n'),
  csv: Buffer.from('đơn vị,số lượng\nSở A,3\n'),
};
