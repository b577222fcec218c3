/**
 * Thrown where a workbook holds something the streaming reader does not know. Nothing is guessed: the whole file is
 * then read again by the parser behind the gate.
 */
export class NotMine extends Error {}

/** @param what for whoever debugs; no person ever reads it */
export const notMine = (what: string): NotMine => new NotMine(what);
