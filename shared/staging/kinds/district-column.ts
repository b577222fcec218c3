import { text } from '../parse/text.ts';
import { input } from './kind-spec.ts';

const headings = [
  'huyện',
  'quận huyện',
  'quận, huyện',
  'huyện, thị xã, thành phố',
  'quận, huyện, thị xã, thành phố',
  'thuộc huyện',
  'district',
  'district_name',
];

/** The column of the district that tells units of one name apart; `more`: headings that only this kind of list has. */
export const districtColumn = (...more: readonly string[]) => input('districtName', text, [...headings, ...more], true);
