const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const MIN_ENTRY = 46;
const MIN_END = 22;
/** Stands where the value is kept elsewhere, in 64 bits. */
const IN_64_BITS = 0xffffffff;
/** Deflate writes nothing at all in two bytes. */
const EMPTY_DEFLATE = 2;

/**
 * Bytes a zip says it unpacks to, from its directory. Infinity where it hides that: an entry or the directory itself in
 * the 64-bit form, which no file we accept is large enough for, or an entry that is not empty and says that it is.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = directoryStart(view);
  if (start === IN_64_BITS) return Infinity;
  let total = 0;
  for (let at = start; at >= 0 && at + MIN_ENTRY <= view.byteLength;) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (size === IN_64_BITS || (size === 0 && packed > EMPTY_DEFLATE)) return Infinity;
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
  for (let at = view.byteLength - MIN_END; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const wide = view.getUint16(at + 10, true) === 0xffff || view.getUint32(at + 12, true) === IN_64_BITS;
    return wide ? IN_64_BITS : view.getUint32(at + 16, true);
  }
  return -1;
}
