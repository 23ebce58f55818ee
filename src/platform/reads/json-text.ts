/** A part of an answer that is JSON already, as the database built it. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** Raised where the database cannot build an answer: it is then made the longer way. */
export class NotAnswerable extends Error {}
