import type { UnitId } from './ids.ts';
import type { SourceRow } from './source.ts';

export const unitLevels = ['province', 'district', 'commune'] as const;
export type UnitLevel = (typeof unitLevels)[number];

/** Kinds of unit, in the words of the law; the level follows from the kind except for `thành phố`. */
export const unitKinds = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn', 'đặc khu'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Facts the standards ask about. `null` = the list does not say. */
export interface UnitTraits {
  readonly mountainous: boolean | null; // miền núi, vùng cao
  readonly island: boolean | null; // hải đảo
  readonly border: boolean | null; // biên giới quốc gia
  readonly minorityE2: number | null; // share of ethnic minorities, hundredths of a percent
  readonly specialFactors: string | null; // as written in the list
  readonly classOfUnit: 'I' | 'II' | 'III' | 'đặc biệt' | null; // loại đơn vị hành chính
}

/** An administrative unit as it stands before the reorganisation. */
export interface Unit {
  readonly id: UnitId;
  readonly code: string; // official code on the day of the list; text, zeros kept
  readonly name: string; // full name with its kind, NFC: "Xã Minh Quân"
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null; // null for a province, or when the list names no parent
  readonly areaHa: number | null; // natural area, whole hectares
  readonly population: number | null; // persons
  readonly traits: UnitTraits;
  readonly source: SourceRow;
}

/** A unit of a list that describes the result (a decree's list of new units): names, kinds and parents to check against. */
export interface TargetUnit {
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
  readonly areaHa: number | null; // as declared
  readonly population: number | null; // as declared
  readonly source: SourceRow;
}
