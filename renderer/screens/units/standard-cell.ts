import type { CallOutput } from '../../../shared/contract/contract.ts';
import { reasonText } from '../../../shared/text/ui/standard-reasons.ts';
import type { Words } from '../../../shared/text/ui/words.ts';
import type { CellVerdict } from '../../grid/column.ts';
import type { Formats } from '../../ui/formats.ts';
import type { Tone } from '../../ui/tone.ts';

export type FormedUnit = CallOutput<'plan.unitsAfter'>[number];
export type Standard = FormedUnit['standards'][number];

const tones: Readonly<Record<Standard['verdict'], Tone>> = { met: 'good', 'not-met': 'bad', exempt: 'plain', unknown: 'look' };

/** "đạt: thực tế 112,40 km², cần từ 100,00 km²" and the reason the law gives for judging so. */
export function standardStatement({ criterion, actual, required, reason, verdict }: Standard, words: Words, formats: Formats): string {
  const amount = (value: number): string => (criterion === 'areaHa' ? formats.area(value) : formats.integer(value));
  const facts = [
    words.units.actual(actual === null ? words.frame.notSaid : amount(actual)),
    ...(verdict === 'exempt' ? [] : [words.units.required(amount(required))]),
  ];
  return `${words.terms.verdicts[verdict]}: ${facts.join(', ')}. ${reasonText(reason, words.standardReasons)}`.trim();
}

export function standardCell(unit: FormedUnit, criterion: Standard['criterion'], words: Words, formats: Formats): CellVerdict | null {
  const standard = unit.standards.find((found) => found.criterion === criterion);
  if (!standard) return { tone: 'plain', text: words.units.noRules };
  const text = `${words.terms.verdicts[standard.verdict]}${standard.rule.verified ? '' : ` (${words.frame.unverified})`}`;
  return { tone: tones[standard.verdict], text, detail: standardStatement(standard, words, formats) };
}
