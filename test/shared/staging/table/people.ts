import type { OfficialRecord } from '../../../../shared/model/records.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';

export const peopleHeadings = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'] as const;

export const people = ({ records }: StagedSheet): readonly OfficialRecord[] => records as readonly OfficialRecord[]; // safe: asked of lists of people
export const names = (sheet: StagedSheet): readonly string[] => people(sheet).map(({ fullName }) => fullName);

/** "A B: Xã Minh Quân" for every person. */
export const places = (sheet: StagedSheet): readonly string[] => people(sheet).map(({ fullName, unitName }) => `${fullName}: ${unitName}`);
