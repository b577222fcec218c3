import type { Sex, StaffBody, StaffGroup } from '../../model/person.ts';
import type { AdjacencyLink, LeavingCase, PostGroup } from '../../model/records.ts';
import type { UnitKind, UnitLevel, UnitTraits } from '../../model/unit.ts';

/** The words of each value, as lists of a workbook offer them; the import knows every one. */
export const sexWords: Readonly<Record<Sex, string>> = { male: 'Nam', female: 'Nữ' };

export const levelWords: Readonly<Record<UnitLevel, string>> = { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' };

export const kindWords: Readonly<Record<UnitKind, string>> = {
  xã: 'Xã',
  phường: 'Phường',
  'thị trấn': 'Thị trấn',
  'đặc khu': 'Đặc khu',
  huyện: 'Huyện',
  quận: 'Quận',
  'thị xã': 'Thị xã',
  'thành phố': 'Thành phố',
  tỉnh: 'Tỉnh',
};

export const classWords: Readonly<Record<NonNullable<UnitTraits['classOfUnit']>, string>> = {
  I: 'Loại I',
  II: 'Loại II',
  III: 'Loại III',
  'đặc biệt': 'Loại đặc biệt',
};

export const staffGroupWords: Readonly<Record<StaffGroup, string>> = {
  cadre: 'Cán bộ',
  'civil-servant': 'Công chức',
  'public-employee': 'Viên chức',
  'part-time': 'Người hoạt động không chuyên trách',
  contract: 'Hợp đồng lao động',
};

export const bodyWords: Readonly<Record<StaffBody, string>> = {
  party: 'Đảng',
  front: 'MTTQ, đoàn thể',
  'people-council': 'HĐND',
  'people-committee': 'UBND',
  military: 'Quân sự',
  'public-service-unit': 'Sự nghiệp',
  other: 'Khác',
};

export const leavingWords: Readonly<Record<LeavingCase, string>> = {
  'early-retirement': 'Nghỉ hưu trước tuổi',
  severance: 'Thôi việc',
  'part-time': 'Nghỉ việc (không chuyên trách)',
};

export const postGroupWords: Readonly<Record<PostGroup, string>> = {
  leadership: 'Lãnh đạo, quản lý',
  professional: 'Nghiệp vụ chuyên ngành',
  'shared-professional': 'Chuyên môn dùng chung',
  support: 'Hỗ trợ, phục vụ',
  'part-time': 'Không chuyên trách',
};

export const linkWords: Readonly<Record<AdjacencyLink, string>> = {
  land: 'Đất liền',
  river: 'Sông',
  bridge: 'Cầu',
  ferry: 'Phà',
  sea: 'Biển',
};

export const answerWords = { yes: 'Có', no: 'Không' } as const;

/** Yes, no, or nothing where nobody knows. */
export const answer = (value: boolean | null): string | null => (value === null ? null : value ? answerWords.yes : answerWords.no);

/** The words of a value; nothing for none. */
export const wordsOf = <T extends string>(words: Readonly<Record<T, string>>, value: T | null): string | null =>
  value === null ? null : words[value];
