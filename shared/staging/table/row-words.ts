import { cellText } from '../cells/cell-text.ts';
import type { RawCell } from '../raw-sheet.ts';

/** Words that tell what a row below the headings is. All of cleaned text, as `cellText` gives it. */

const totalWords =
  /^(?:tổng cộng|tổng số|tong cong|tong so|cộng|tổng|total|grand total)(?=$|\s*[:(.\d=]|\s+(?:toàn|chung|các|theo|cả|số|cấp|xã|phường|thị xã|thị trấn|huyện|quận|thành phố|tỉnh|phòng|mục|phần|khối|chuyển|mang|trang|dồn|lũy kế)(?!\p{L}))/iu;

export function isTotalText(cell: RawCell | undefined, date1904: boolean): boolean {
  if (typeof cell !== 'string') return false;
  const start = cell.trimStart().charCodeAt(0) | 32;
  return (start === 99 || start === 116) && totalWords.test(cellText(cell, date1904));
}

const signatureWords =
  /^(?:nơi nhận|người lập(?: biểu| bảng| danh sách)?|lập biểu|người tổng hợp|thủ trưởng(?: đơn vị| cơ quan)?|tm\.|kt\.|tl\.|tuq\.|q\. ?chủ tịch|chủ tịch$|phó chủ tịch$|giám đốc$|bí thư$|xác nhận của|\((?:đã )?ký[,. )]|đã ký$|kế toán trưởng)/iu;
/** "Minh Lâm, ngày 5 tháng 4 năm 2025", "Minh Lâm, ngày 05/4/2025": a place before the date, not a sentence. */
const placeAndDate = /^(?:[^;:]{0,40}ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*|[^;:\d]{1,40}, ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/iu;
const longestSignature = 120; // characters

export function isSignature(cell: RawCell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const text = cellText(cell, false);
  return text.length <= longestSignature && (signatureWords.test(text) || placeAndDate.test(text));
}

const noteWords = /^(?:ghi chú|lưu ý|chú thích|\(?\*+\)?|note)[\s:.]/iu;
export const isNote = (text: string): boolean => noteWords.test(text);

const remarkWords =
  /^(?:[-–—+•*]\s*\p{L}|(?:danh sách|biểu|bảng)(?: \p{L}+){0,3} (?:này|gồm|có)(?!\p{L})|ấn định |bằng chữ|số người|số tiền|trong đó)|^(?:\S+ ){4,}\S*[./]$/iu;
/** What hardly is the name of a person: "- Như trên", "Danh sách này có 01 người." */
export const isRemark = (text: string): boolean => remarkWords.test(text) || isReckoning(text);

const reckoningWords = /^(?=.*:)(?=.*\d)|(?:^|[^\p{L}\d])\d+ (?:người|đồng chí)(?!\p{L})/iu;
/** What is no name of a person: "Số người: 01", "- Công chức: 05 người". */
export const isReckoning = (text: string): boolean => reckoningWords.test(text);

const titleWords = /^(?:danh sách|biểu|phụ lục|bảng|mẫu (?:số|biểu))(?!\p{L})/iu;
/** The title of a list, over headings that are repeated. */
export const isTitle = (text: string): boolean => titleWords.test(text);

const vacantWords =
  /^\s*\(?\s*(?:(?:hiện|đang|còn|hiện đang)\s+)?(?:khuyết|trống|chưa\s+có(?:\s+người)?|chưa\s+bố\s+trí(?:\s+người)?|vacant)\s*\)?\.?\s*$/iu;
const longestVacant = 30;
const mark = /[\u0300-\u036f]/; // of Unicode that came apart: only then is there anything to put together
/** "(Khuyết)", "Chưa có" where a name should stand: nobody holds the post. */
export const isVacant = (cell: RawCell | undefined): boolean =>
  typeof cell === 'string' && cell.length <= longestVacant && vacantWords.test(mark.test(cell) ? cellText(cell, false) : cell);

/** Words that begin the name of an office. */
const officeWords =
  /^(?:ubnd|uỷ ban|ủy ban|hđnd|hội đồng nhân dân|đảng ủy|đảng uỷ|huyện ủy|thành ủy|tỉnh ủy|thị ủy|ban |phòng |văn phòng|trung tâm|trường |sở |chi cục|thanh tra|hội |mặt trận|mttq|đoàn |liên đoàn|công an|khối |cơ quan|trạm |khu vực|lĩnh vực)/iu;
export const isOffice = (text: string): boolean => officeWords.test(text);

const officeOrSurname = /^(?:ban|phòng|hội|đoàn|trạm|trường|sở) /iu;
const personWords = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}$|^[\p{Lu} ]+$/u;
/** "Đoàn Văn Cường", "ĐOÀN VĂN CƯỜNG": words of an office that are a person's name as well. */
export const isOfficeOrPerson = (text: string): boolean => officeOrSurname.test(text) && isPersonShaped(text);

/** Every word with a capital, as in the name of a person. */
export const isPersonShaped = (text: string): boolean => personWords.test(text);

const people = 'người|đồng chí|đ/c|cbcc|cán bộ|công chức|biên chế';
const countCell = new RegExp(`^(?:\\(\\s*\\d{1,6}\\s*(?:${people})?\\s*\\)|\\d{1,6}\\s*(?:${people}))$`, 'iu');
/** "(12 người)", "12 người", "(5)": a count beside the name of a section. */
export const isCount = (cell: string): boolean => cell.length <= 30 && countCell.test(cell.trim());

const countAtEnd = new RegExp(
  `\\s*(?:\\(\\s*\\d{1,6}\\s*(?:${people})?\\s*\\)|:\\s*\\d{1,6}\\s*(?:${people})?\\.?|[-–—,]?\\s+\\d{1,6}\\s*(?:${people})\\.?)$`,
  'iu',
);
/** "Xã Minh Quân: 2 người" → "Xã Minh Quân"; a number that is part of a name stays. */
export const withoutCount = (text: string): string => text.replace(countAtEnd, '') || text;

const numberedText = /^((?:[IVXLC]{1,7}|[A-ZĐ])|\d{1,3}(?:\.\d{1,3})*)[.)\-:]\s*(?=\p{L})/u;
/** "II. Xã Minh Quán" → its number and what follows; null where the text has no number. */
export function numbered(text: string): { readonly number: string; readonly rest: string } | null {
  const match = numberedText.exec(text);
  return match ? { number: match[1] ?? '', rest: text.slice(match[0].length) } : null;
}

const bareNumber = /^[([]?(?:\d+(?:[.,-]\d+)*\s?[a-zđ]?|[IVXLC]{1,7}|[a-zđ])[.)\]]*$/iu;
/** "1", "1.2", "12b", "I", "A": only a number, nothing said. */
export const isBareNumber = (text: string): boolean => bareNumber.test(text);
/** "I", "B.": a number of a section, where rows have numbers of their own. */
export const isSectionNumber = (text: string): boolean => text.length <= 9 && /^(?:[IVXLC]{1,7}|[A-ZĐ])[.)]?$/.test(text.trim());

/** How the sections beside each other are numbered. */
export type NumberStyle = 'roman' | 'letter' | 'number' | 'none';
export function numberStyle(number: string): NumberStyle {
  if (/^\d/.test(number)) return 'number';
  if (/^[IVX]/.test(number)) return 'roman';
  return number === '' ? 'none' : 'letter';
}
