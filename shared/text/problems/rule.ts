import type { RuleFault, RuleProblems } from '../../kernel/problems/rule.ts';
import { formatDate } from '../format/format-date.ts';
import type { Language, ProblemMessages } from '../language.ts';

type FaultMessage = { readonly [L in Language]: (found: string) => string };

const faults: { readonly [F in RuleFault]: FaultMessage } = {
  'not-readable': { vi: (found) => `không đọc được YAML (${found})`, en: (found) => `it is not YAML (${found})` },
  'unknown-rule': {
    vi: () => 'chương trình không dùng quy định này; hãy kiểm tra mã hoặc bỏ tệp',
    en: () => 'nothing in the program asks for this rule; check its id or remove the file',
  },
  'missing-rule': {
    vi: (found) => `thiếu tệp ${found}, nên không biết luật để tính`,
    en: (found) => `the file ${found} is missing, so the law to compute with is not known`,
  },
  'two-files': { vi: (found) => `có hai tệp cùng mã “${found}”; hãy giữ một`, en: (found) => `two files have the id “${found}”; keep one` },
  'wrong-file-name': {
    vi: (found) => `tên tệp khác với mã bên trong; hãy đổi tên thành ${found}.yaml`,
    en: (found) => `the file is not named after its id; rename it ${found}.yaml`,
  },
  'missing-field': { vi: () => 'thiếu hoặc để trống', en: () => 'it is missing or empty' },
  'unknown-field': { vi: (found) => `không có mục nào tên “${found}”`, en: (found) => `there is no field named “${found}”` },
  'number-not-quoted': {
    vi: (found) => `số ${found} phải đặt trong ngoặc kép, để được đọc chính xác`,
    en: (found) => `the number ${found} must be quoted, so that it is read exactly`,
  },
  'not-a-decimal': {
    vi: (found) => `“${found}” không phải số thập phân viết bằng dấu chấm, như "0.9"`,
    en: (found) => `“${found}” is not a decimal number such as "0.9"`,
  },
  'not-a-whole-number': { vi: (found) => `“${found}” không phải số nguyên`, en: (found) => `“${found}” is not a whole number` },
  'not-a-date': {
    vi: (found) => `“${found}” không phải ngày có thật, viết như "2025-07-01"`,
    en: (found) => `“${found}” is not a real day written as "2025-07-01"`,
  },
  'wrong-value': { vi: (found) => `giá trị chưa đúng (${found})`, en: (found) => `the value is not right (${found})` },
  'no-version': { vi: () => 'chưa có phiên bản nào', en: () => 'there is no version' },
  'dates-reversed': {
    vi: (found) => `ngày hết hiệu lực đứng trước ngày bắt đầu (${found})`,
    en: (found) => `the last day comes before the first (${found})`,
  },
  'versions-unordered': {
    vi: (found) => `các phiên bản chưa theo thứ tự thời gian (${found})`,
    en: (found) => `the versions are not in order of time (${found})`,
  },
  'versions-overlap': {
    vi: (found) => `hai phiên bản cùng hiệu lực trong một ngày (${found})`,
    en: (found) => `two versions hold on one day (${found})`,
  },
  'unverified-without-note': {
    vi: () => 'quy định chưa kiểm chứng phải ghi rõ điều gì chưa kiểm chứng',
    en: () => 'a rule that is not verified must say what is unverified',
  },
};

const sentence = (note: string): string => note.replace(/\.?$/, '.');
const where = (path: string): string => (path ? `, ${path}` : '');

export const ruleMessages: ProblemMessages<RuleProblems> = {
  'rule.not-in-force': {
    vi: ({ ruleId, title, on, leavingDate }) =>
      `Không có quy định nào còn hiệu lực cho “${title?.vi ?? ruleId}” vào ngày ${formatDate(on, 'vi')}, nên không tính. ${leavingDate ? `Chế độ theo pháp luật của ngày nghỉ: hãy kiểm tra ngày nghỉ ${formatDate(leavingDate, 'vi')}` : 'Hãy kiểm tra ngày này (ngày áp dụng pháp luật, hoặc ngày hiệu lực của phương án)'}.`,
    en: ({ ruleId, title, on, leavingDate }) =>
      `No law is in force for “${title?.en ?? ruleId}” on ${formatDate(on, 'en')}, so nothing was computed. ${leavingDate ? `The law of the leaving date counts: check the leaving date ${formatDate(leavingDate, 'en')}` : 'Check that day (the law date, or the effective date of the variant)'}.`,
  },
  'rule.unknown': {
    vi: ({ ruleId }) => `Chương trình không có quy định “${ruleId}”.`,
    en: ({ ruleId }) => `The program has no rule “${ruleId}”.`,
  },
  'rule.malformed': {
    vi: ({ ruleId, path, fault, found }) => `Tệp quy định “${ruleId}”${where(path)}: ${faults[fault].vi(found)}.`,
    en: ({ ruleId, path, fault, found }) => `The rule file “${ruleId}”${where(path)}: ${faults[fault].en(found)}.`,
  },
  'rule.unverified': {
    vi: ({ document, provision, note }) =>
      `Căn cứ chưa kiểm chứng: ${document}, ${provision}. ${sentence(note)} Hãy đối chiếu với văn bản gốc trước khi dùng số này.`,
    en: ({ document, provision, note }) =>
      `The legal basis is not verified: ${document}, ${provision}. ${sentence(note)} Compare it with the original text before using this figure.`,
  },
};
