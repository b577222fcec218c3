import { searchKey } from './vietnamese/search-key.ts';

/** What a composed heading ("Tiền lương › Hệ số") is called by: the whole of it, and its last words alone. */
export const keysOfHeading = (heading: string): readonly [whole: string, last: string] => [
  searchKey(heading),
  searchKey(heading.split('›').at(-1) ?? ''),
];
