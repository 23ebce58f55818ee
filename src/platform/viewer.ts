/**
 * Who is asking, and for which State. Built once per request from a verified token and never from
 * anything the client can otherwise send; frozen, so that nothing on the way can change it.
 */
export interface Viewer {
  /** Stable id of the person or system (the token's `sub`); null for someone who shows no token. */
  readonly userId: string | null;
  /** What the person may do by office. One token carries one role. */
  readonly role: string;
  /** ISO 3166-1 alpha-2 code of the State that the person acts for; null for those who act for none. */
  readonly state: string | null;
  /** Id (UUID) of the authority in which the person serves; null where there is none. */
  readonly authorityId: string | null;
}

/** The attributes of a viewer that a rule may compare with a record's columns. */
export type ViewerAttribute = 'userId' | 'state' | 'authorityId';

/** Freezes a viewer so that it can be shared by everything one request touches. */
export function viewerOf(viewer: Viewer): Viewer {
  return Object.freeze({ ...viewer });
}
