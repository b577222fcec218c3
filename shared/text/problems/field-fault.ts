import type { FieldFault } from '../../kernel/problems/host.ts';
import { fieldName } from '../field-names.ts';
import type { Bilingual, Language } from '../language.ts';

/** A sentence for one wrong field of an input: its name, what is wrong, what to write instead. */
export function fieldFaultText({ name, fault, found, accepted }: FieldFault, language: Language): string {
  const field = name ? fieldName(name, language) : language === 'vi' ? 'Mục này' : 'This entry';
  const list = accepted.join(', ');
  const position = fault === 'not-json' && found !== '' ? found.split(':') : null; // line, column
  const sentences: Readonly<Record<FieldFault['fault'], Bilingual>> = {
    missing: {
      vi: `Thiếu ${field}. Hãy bổ sung vì cần để tính${list ? `; nhận: ${list}` : ''}.`,
      en: `Missing: ${field}. It is needed for the calculation; add it${list ? `, one of: ${list}` : ''}.`,
    },
    unknown: {
      vi: `Không có mục nào tên “${name}”, nên không biết phải tính thế nào.${list ? ` Các mục được nhận: ${list}.` : ''}`,
      en: `No field is named “${name}”, so it is not known what to do with it.${list ? ` Accepted: ${list}.` : ''}`,
    },
    'not-quoted': {
      vi: `${field} là ${found}; số thập phân phải đặt trong ngoặc kép để được đọc chính xác, ví dụ "${found}".`,
      en: `${field} is ${found}; a decimal must be a quoted string so that it is read exactly, such as "${found}".`,
    },
    'not-text': {
      vi: `${field} là ${found}; phải là chữ đặt trong ngoặc kép, ví dụ "${found}".`,
      en: `${field} is ${found}; it must be text in quotes, such as "${found}".`,
    },
    'not-a-decimal': {
      vi: `${field}: “${found}” không phải số thập phân dùng dấu chấm với nhiều nhất 4 chữ số lẻ, ví dụ "4.98".`,
      en: `${field}: “${found}” is not a decimal with a point and at most 4 decimals, such as "4.98".`,
    },
    'not-a-whole-number': {
      vi: `${field}: “${found}” không phải số nguyên từ 0 trở lên${list ? `, nhiều nhất ${list}` : ''}.`,
      en: `${field}: “${found}” is not a whole number from 0${list ? ` to ${list}` : ' upwards'}.`,
    },
    'not-a-date': {
      vi: `${field}: “${found}” không phải ngày có thật, viết dạng năm-tháng-ngày như "2025-07-01".`,
      en: `${field}: “${found}” is not a real day written year-month-day, such as "2025-07-01".`,
    },
    negative: { vi: `${field}: “${found}” không được là số âm.`, en: `${field}: “${found}” must not be negative.` },
    'not-positive': {
      vi: `${field} phải lớn hơn 0; đang ghi “${found}”. Hãy ghi theo quyết định.`,
      en: `${field} must be above 0; it is “${found}”. Give it as the decision states it.`,
    },
    'over-100': {
      vi: `${field}: “${found}” quá lớn; tỷ lệ không được quá 100 %.`,
      en: `${field}: “${found}” is too much; a percentage must not be above 100.`,
    },
    'wrong-shape': {
      vi: `${field}: “${found}” chưa đúng dạng; hãy viết như ${list}.`,
      en: `${field}: “${found}” does not have the right form; write it like ${list}.`,
    },
    'not-a-person': {
      vi: `“${found}” không phải thông tin của một người. Cần một đối tượng JSON { … } cho một người, hoặc một mảng các đối tượng ấy [{ … }, { … }].`,
      en: `“${found}” is not the data of a person. A JSON object { … } for one person is needed, or an array of them [{ … }, { … }].`,
    },
    'not-json': {
      vi: `Nội dung không phải JSON đúng cách viết${position ? `: sai từ dòng ${position[0]}, cột ${position[1]}` : ''}. Hãy sửa ${position ? 'chỗ đó ' : ''}(thường là thiếu hoặc thừa dấu phẩy, ngoặc kép).`,
      en: `The content is not valid JSON${position ? `: wrong from line ${position[0]}, column ${position[1]}` : ''}. Correct it (often a comma or a quote is missing or too many).`,
    },
    'not-accepted': {
      vi: `${field}: “${found}” không nằm trong các giá trị được nhận: ${list}.`,
      en: `${field}: “${found}” is not one of the accepted values: ${list}.`,
    },
  };
  const sentence = sentences[fault][language];
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
