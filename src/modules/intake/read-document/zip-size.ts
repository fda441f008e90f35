const DIRECTORY_ENTRY = 0x02014b50;
const MIN_ENTRY = 46;

/** Bytes a zip says it unpacks to, from its directory; Infinity where an entry hides its size. */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = directoryStart(view); at >= 0 && at + MIN_ENTRY <= view.byteLength;) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const size = view.getUint32(at + 24, true);
    if (size === 0xffffffff) return Infinity;
    total += size;
    at +=
      MIN_ENTRY +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
}

/** Offset of the directory, from the record at the end of the file. */
function directoryStart(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  return -1;
}
