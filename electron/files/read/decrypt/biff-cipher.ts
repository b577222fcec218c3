/** A record in the stream of a binary workbook. */
export interface BiffRecord {
  readonly type: number;
  readonly start: number; // of its data, behind the four bytes of type and length
  readonly end: number;
}

/** Changes the bytes `from..record.end` of `stream` to what they were before encryption. */
export type BiffCipher = (stream: Buffer, from: number, record: BiffRecord) => void;
