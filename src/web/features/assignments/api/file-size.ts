const KILO = 1024;
const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** A number of bytes as people read it: `1,5 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  if (bytes < KILO * KILO) return `${FORMAT.format(bytes / KILO)} KB`;
  return `${FORMAT.format(bytes / KILO / KILO)} MB`;
}
