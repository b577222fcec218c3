/** Reads one part of a workbook as its pieces come. */
export interface PartScan {
  feed(piece: Buffer): void;
  /** All pieces have come, and the part was proven by its checksum. */
  finish(): void;
}
