import { type Words, words } from './words.ts';

const answers: Words<boolean> = [
  ['x|✓|✔|v|có|1|yes|true|y|đúng|co', true],
  ['không|0|no|false|n|sai|khong', false],
];

/** A yes or no: "x", "có", "1" and "không", "0". An empty cell of such a column is read by who knows whether the column is a column of marks. */
export const mark = words<boolean>(answers, [[/^có(?!\p{L})/u, true]], 'error');
