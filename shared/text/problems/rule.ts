import type { RuleProblems } from '../../kernel/problems/rule.ts';
import type { ProblemMessages } from '../language.ts';

export const ruleMessages: ProblemMessages<RuleProblems> = {
  'rule.not-in-force': {
    vi: ({ ruleId, on }) =>
      `Không có quy định nào còn hiệu lực cho “${ruleId}” vào ngày ${on}, nên không tính. Hãy chọn ngày áp dụng pháp luật khác.`,
    en: ({ ruleId, on }) => `No law is in force for “${ruleId}” on ${on}, so nothing was computed. Choose another law date.`,
  },
  'rule.unknown': {
    vi: ({ ruleId }) => `Chương trình không có quy định “${ruleId}”.`,
    en: ({ ruleId }) => `The program has no rule “${ruleId}”.`,
  },
  'rule.malformed': {
    vi: ({ ruleId, detail }) => `Tệp quy định “${ruleId}” chưa đúng: ${detail}.`,
    en: ({ ruleId, detail }) => `The rule file “${ruleId}” is not right: ${detail}.`,
  },
};
