import type { ProfileFault } from '../../kernel/problems/host.ts';
import type { Language } from '../language.ts';

type FieldFault = Extract<ProfileFault, { kind: 'field' }>;

function fieldText({ field, why, accepted }: FieldFault, language: Language): string {
  const list = accepted.join(', ');
  const sentences: Readonly<Record<FieldFault['why'], Readonly<Record<Language, string>>>> = {
    missing: { vi: `thiếu mục “${field}”`, en: `the entry “${field}” is missing` },
    unknown: { vi: `không có mục nào tên “${field}”`, en: `there is no entry named “${field}”` },
    'not-accepted': { vi: `mục “${field}” chỉ nhận: ${list}`, en: `the entry “${field}” must be one of: ${list}` },
    'wrong-form': { vi: `mục “${field}” viết chưa đúng dạng`, en: `the entry “${field}” does not have the right form` },
  };
  return sentences[why][language];
}

/** Why a file is no reading profile: a clause without a full stop. */
export function profileFaultText(fault: ProfileFault, language: Language): string {
  const vi = language === 'vi';
  switch (fault.kind) {
    case 'not-json':
      return vi ? 'nội dung không phải JSON đúng cách viết' : 'its content is not valid JSON';
    case 'not-a-profile':
      return vi ? 'nội dung không phải một mẫu đọc' : 'its content is not a reading profile';
    case 'newer':
      return vi ? 'tệp do phiên bản khác của chương trình ghi' : 'it was written by another version of the program';
    case 'too-large':
      return vi ? `tệp lớn hơn ${fault.mostKib} KiB` : `it is larger than ${fault.mostKib} KiB`;
    case 'unreadable':
      return vi ? `không mở được tệp (${fault.detail})` : `the file cannot be opened (${fault.detail})`;
    case 'field':
      return fieldText(fault, language);
  }
}
