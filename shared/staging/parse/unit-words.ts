import type { UnitKind, UnitLevel, UnitTraits } from '../../model/unit.ts';
import { type Words, words } from './words.ts';

const levels: Words<UnitLevel> = [
  ['cấp tỉnh|tỉnh|province|provincial|tỉnh, thành phố|cấp tỉnh, thành phố', 'province'],
  ['cấp huyện|huyện|district|quận, huyện', 'district'],
  ['cấp xã|xã|commune|communal|xã, phường|cấp xã, phường', 'commune'],
  ['trung ương|cấp trung ương|bộ|cấp bộ|central', null],
];

/** A level of government in words; the central level is none of the three. */
export const unitLevel = words<UnitLevel>(
  levels,
  [
    [/^cấp tỉnh|^tỉnh/, 'province'],
    [/^cấp huyện|^huyện/, 'district'],
    [/^cấp xã|^xã/, 'commune'],
  ],
  'error',
);

/** What a column of levels or kinds says of a unit: one of them, or both. */
export interface KindOrLevel {
  readonly kind: UnitKind | null;
  readonly level: UnitLevel | null;
}

const kinds: Words<KindOrLevel> = [
  ['xã|commune', { kind: 'xã', level: 'commune' }],
  ['phường|ward', { kind: 'phường', level: 'commune' }],
  ['thị trấn|township|town', { kind: 'thị trấn', level: 'commune' }],
  ['đặc khu|special zone', { kind: 'đặc khu', level: 'commune' }],
  ['huyện|district', { kind: 'huyện', level: 'district' }],
  ['quận|urban district', { kind: 'quận', level: 'district' }],
  ['thị xã', { kind: 'thị xã', level: 'district' }],
  ['tỉnh|province', { kind: 'tỉnh', level: 'province' }],
  ['thành phố|city', { kind: 'thành phố', level: null }],
  [
    'thành phố trực thuộc trung ương|thành phố trực thuộc tw|thành phố thuộc trung ương|tp trực thuộc tw',
    { kind: 'thành phố', level: 'province' },
  ],
  ['thành phố thuộc tỉnh|thành phố trực thuộc tỉnh', { kind: 'thành phố', level: 'district' }],
];

/** The kind of a unit, "Xã", "thị trấn", as in a column Loại or Cấp. */
export const unitKind = words<KindOrLevel>(kinds, [], 'error');

const levelWords: Words<KindOrLevel> = [
  ['cấp tỉnh|province|provincial', { kind: null, level: 'province' }],
  ['cấp huyện|district', { kind: null, level: 'district' }],
  ['cấp xã|commune|communal', { kind: null, level: 'commune' }],
];

/** A column called Cấp or level holds levels in some lists ("cấp xã", "commune") and kinds in others ("Xã", "Thị trấn"). */
export const levelOrKind = words<KindOrLevel>(
  [
    ...levelWords,
    ...kinds.filter(([wordings]) => !/^(?:xã|huyện|tỉnh)\|/.test(wordings)),
    ['xã', { kind: 'xã', level: 'commune' }],
    ['huyện', { kind: 'huyện', level: 'district' }],
    ['tỉnh', { kind: 'tỉnh', level: 'province' }],
  ],
  [],
  'error',
);

const classes: Words<NonNullable<UnitTraits['classOfUnit']>> = [
  ['I|1|loại I|loại 1', 'I'],
  ['II|2|loại II|loại 2', 'II'],
  ['III|3|loại III|loại 3', 'III'],
  ['đặc biệt|loại đặc biệt', 'đặc biệt'],
  ['chưa phân loại', null],
];

/** A column "Loại" holds kinds in some lists and classes in others: "Xã", "II". */
export interface KindOrClass extends KindOrLevel {
  readonly classOfUnit?: NonNullable<UnitTraits['classOfUnit']>;
}

export const kindOrClass = words<KindOrClass>(
  [
    ...kinds,
    ...classes.flatMap(
      ([wordings, meaning]): Words<KindOrClass> =>
        meaning === null ? [[wordings, null]] : [[wordings, { kind: null, level: null, classOfUnit: meaning }]],
    ),
  ],
  [],
  'error',
);

/** Loại đơn vị hành chính: I, II, III, đặc biệt. */
export const classOfUnit = words<NonNullable<UnitTraits['classOfUnit']>>(classes, [], 'warning');
