import type { Place, ProblemCode, ProblemParams } from '../kernel/problem.ts';
import { formatDate } from './format/format-date.ts';
import type { Language, ProblemMessages } from './language.ts';
import { fileMessages } from './problems/file.ts';
import { hostMessages } from './problems/host.ts';
import { importMessages } from './problems/import.ts';
import { moneyMessages } from './problems/money.ts';
import { planMessages } from './problems/plan.ts';
import { ruleMessages } from './problems/rule.ts';

/** Complete by type: a code without words in both languages does not compile. */
const messages: ProblemMessages<ProblemParams> = {
  ...fileMessages,
  ...hostMessages,
  ...importMessages,
  ...moneyMessages,
  ...planMessages,
  ...ruleMessages,
};

/** A problem as it comes over the wire: the pairing of code and params was checked when it was made. */
export interface AnyProblem {
  readonly code: string;
  readonly params: unknown;
}

/** The sentence for a problem, without its place. */
export function problemText(found: AnyProblem, language: Language): string {
  if (!Object.hasOwn(messages, found.code)) return found.code;
  // Safe: problem() pairs a code with the parameters of that code, and the wire does not change them.
  const message = messages[found.code as ProblemCode][language] as (params: unknown) => string;
  return message(found.params);
}

const entities: Readonly<Record<Extract<Place, { kind: 'record' }>['entity'], Readonly<Record<Language, string>>>> = {
  unit: { vi: 'đơn vị', en: 'unit' },
  person: { vi: 'người', en: 'person' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  post: { vi: 'vị trí', en: 'post' },
  scenario: { vi: 'phương án', en: 'variant' },
};

/** Where a problem is, in words: "bieu01.xlsx, trang tính Sheet1, ô F17 (Dân số): “abc”". */
export function placeText(at: Place, language: Language): string {
  const vi = language === 'vi';
  switch (at.kind) {
    case 'cell':
      return `${at.file}, ${vi ? 'trang tính' : 'sheet'} ${at.sheet}, ${vi ? 'ô' : 'cell'} ${at.cell}${at.header ? ` (${at.header})` : ''}${at.raw ? `: “${at.raw}”` : ''}`;
    case 'file':
      if (at.file === '-') return vi ? 'đầu vào chuẩn' : 'standard input';
      return at.sheet === null ? at.file : `${at.file}, ${vi ? 'trang tính' : 'sheet'} ${at.sheet}`;
    case 'record':
      return `${entities[at.entity][language]} ${at.name}`.trimEnd();
    case 'rule':
      return `${vi ? 'quy định' : 'rule'} ${at.title ? `“${at.title[language]}”` : at.ruleId}${at.on ? `, ${vi ? 'ngày' : 'on'} ${formatDate(at.on, language)}` : ''}`;
    case 'input':
      if (at.path.length === 0) return vi ? 'dữ liệu vào' : 'the input';
      if (at.path.length === 1 && at.path[0] === 'profile') return vi ? 'mẫu đọc' : 'reading profile';
      return at.path.join('.');
  }
}
