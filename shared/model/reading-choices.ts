/** Encodings of Vietnamese text that are older than Unicode, and Unicode itself. */
export const textEncodings = ['unicode', 'tcvn3', 'vni', 'vps', 'viscii', 'cp1258'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** What the bare numbers of a column count. */
export const cellUnits = [
  'vnd',
  'thousand-vnd',
  'million-vnd',
  'ha',
  'km2',
  'm2',
  'years',
  'months',
  'years-and-months', // "22,3" is 22 years and 3 months
  'percent', // 25 is 25 %
  'fraction', // 0,25 is 25 %
] as const;
export type CellUnit = (typeof cellUnits)[number];
