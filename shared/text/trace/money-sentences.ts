import type { MoneySentences } from '../../plan/trace-sentence.ts';
import { formatFormula } from '../format/format-formula.ts';
import { componentName } from '../labels/component-names.ts';
import type { Sentences } from '../language.ts';

export const moneySentences: Sentences<MoneySentences> = {
  'person.total': { vi: () => 'tổng các khoản trợ cấp', en: () => 'total of the allowances' },
  'person.salary': { vi: ({ formula }) => formatFormula(formula, 'vi'), en: ({ formula }) => formatFormula(formula, 'en') },
  'person.salary-unknown': {
    vi: () => 'chưa tính được vì thiếu hoặc sai thông tin về lương',
    en: () => 'not computed: what is known of the salary is missing or wrong',
  },
  'person.months-early': {
    vi: () => 'số tháng từ ngày nghỉ đến tuổi nghỉ hưu',
    en: () => 'months from the leaving date to the retirement age',
  },
  'severance.total': {
    vi: () => 'tổng trợ cấp của những người đã tính được',
    en: () => 'total of the allowances of everybody they could be computed for',
  },
  'severance.computed': {
    vi: () => 'số người đã tính được trợ cấp trong những người được ghi là nghỉ (1: đã tính, 0: chưa tính)',
    en: () => 'number of people marked as leaving whose allowances could be computed (1: computed, 0: not yet)',
  },
  'budget.one-off': {
    vi: () => 'chi một lần: tổng trợ cấp của những người nghỉ',
    en: () => 'one-off cost: total of the allowances of those who leave',
  },
  'budget.recurring': {
    vi: () => '12 tháng × tổng tiền lương tháng của những người nghỉ',
    en: () => '12 months × total monthly pay of those who leave',
  },
  'budget.payback': {
    vi: () => 'chi một lần chia cho số tiết kiệm mỗi tháng, làm tròn lên',
    en: () => 'one-off cost divided by the saving of a month, rounded up',
  },
  'term.component': {
    vi: ({ component, formula }) => `${componentName(component, 'vi')}: ${formatFormula(formula, 'vi')}`,
    en: ({ component, formula }) => `${componentName(component, 'en')}: ${formatFormula(formula, 'en')}`,
  },
  'term.monthly-pay': {
    vi: ({ person, formula }) => `${person}: ${formatFormula(formula, 'vi')}`,
    en: ({ person, formula }) => `${person}: ${formatFormula(formula, 'en')}`,
  },
  'term.one-off': { vi: () => 'Chi một lần', en: () => 'One-off cost' },
  'term.saved-each-year': { vi: () => 'Tiết kiệm mỗi năm', en: () => 'Saved each year' },
};
