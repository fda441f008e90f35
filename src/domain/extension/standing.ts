/** How an assignment stands to being extended: one of the axes that are stored. */
export const EXTENSION_AXIS = ['none', 'requested', 'granted', 'refused'] as const;
export type ExtensionAxis = (typeof EXTENSION_AXIS)[number];

/**
 * What became of a request: it waits; it was granted, refused or taken back; or it lapsed, because the work ended or
 * went to another unit before anybody decided.
 */
export const REQUEST_STATES = ['requested', 'granted', 'refused', 'withdrawn', 'lapsed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** The axis as it is stored with the assignment. */
export interface ExtensionStanding {
  readonly extension: ExtensionAxis;
  readonly extensionsGranted: number;
}

/** The standing that follows from all requests of an assignment, oldest first. */
export function standingOf(requests: readonly RequestState[]): ExtensionStanding {
  const extensionsGranted = requests.filter((state) => state === 'granted').length;
  if (requests.includes('requested')) return { extension: 'requested', extensionsGranted };
  const decided = requests.findLast((state) => state === 'granted' || state === 'refused');
  return { extension: decided === 'granted' || decided === 'refused' ? decided : 'none', extensionsGranted };
}
