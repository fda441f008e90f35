import type { vi } from './vi';

export type MessageKey = keyof typeof vi;
/** Every language says everything Vietnamese says: a missing key does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;
