import { bilingual } from './bilingual.ts';

/** The panel that says why a number is what it is. */
export const whyWords = bilingual({
  vi: {
    title: 'Vì sao?',
    empty: 'Chọn một con số (bấm, hoặc dùng phím Tab và mũi tên) để xem nó từ đâu mà có: cách tính, các ô dữ liệu, điều luật.',
    formula: 'Cách tính',
    terms: 'Gồm',
    showAllTerms: 'Hiện tất cả',
    laws: 'Căn cứ pháp lý',
    noLaw: 'Con số này chỉ là phép đếm hoặc cộng, không dựa vào quy định nào.',
    inForce: (from: string, to: string | null) => (to === null ? `hiệu lực từ ${from}` : `hiệu lực từ ${from} đến ${to}`),
    summary: 'tóm tắt, không phải nguyên văn',
    note: 'Lưu ý',
    units: {
      ha: 'km²',
      person: 'người',
      post: 'biên chế',
      unit: 'đơn vị',
      task: 'nhiệm vụ',
      vnd: 'đồng',
      month: 'tháng',
      coefficient: '(hệ số)',
    },
  },
  en: {
    title: 'Why?',
    empty: 'Choose a number (click it, or use Tab and the arrow keys) to see where it comes from: the formula, the cells, the law.',
    formula: 'Formula',
    terms: 'Made of',
    showAllTerms: 'Show all',
    laws: 'Legal basis',
    noLaw: 'This number is only counted or added up; it rests on no rule.',
    inForce: (from: string, to: string | null) => (to === null ? `in force from ${from}` : `in force from ${from} to ${to}`),
    summary: 'a summary, not the wording',
    note: 'Note',
    units: {
      ha: 'km²',
      person: 'people',
      post: 'posts',
      unit: 'units',
      task: 'tasks',
      vnd: 'VND',
      month: 'months',
      coefficient: '(coefficient)',
    },
  },
});
