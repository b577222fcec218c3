import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import { cellText, numberText } from '../cells/cell-text.ts';
import { type CellParser, type ColumnFacts, nothing, type Parsed, parsed, refused } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';
import { scaledInteger } from './scaled-integer.ts';

const most = 60_000; // minutes: 125 working days for one dossier
const spelled = /^(?:(\d+(?:[.,]\d+)?)\s*(?:giờ|gio|hours?|h))?[\s,]*(?:(\d+(?:[.,]\d+)?)\s*(?:phút|phut|minutes?|mins?|ph|p))?$/i;

/** What bare numbers count, told by the heading: "Thời gian giải quyết một hồ sơ (phút)". */
function unitOfHeading(heading: string): 'minutes' | 'hours' | null {
  const [minutes, hours] = [/phút|minute|(?<!\p{L})min(?!\p{L})/iu.test(heading), /(?<!\p{L})giờ(?!\p{L})|hour/iu.test(heading)];
  return minutes === hours ? null : minutes ? 'minutes' : 'hours';
}

/** Hours or minutes with decimals in whole minutes. */
function inMinutes(text: string | undefined, minutesEach: number): Parsed<number> {
  if (text === undefined) return parsed(0);
  const number = scaledInteger(text, 2, 'decimals');
  if (number.kind !== 'value' || !number.exact || number.value < 0) return refused('number.invalid', { quantity: 'time' });
  const hundredths = number.value * minutesEach;
  return hundredths % 100 === 0 ? parsed(hundredths / 100) : refused('number.not-whole', { quantity: 'time' });
}

function inRange(minutes: number): Parsed<number> {
  return minutes <= most ? parsed(minutes) : refused('number.out-of-range', { quantity: 'time', from: '0', to: `${most} phút` });
}

function fromText(text: string, unit: 'minutes' | 'hours' | null): Parsed<number> {
  if (isPlaceholder(text)) return nothing;
  if (/^[\d.,]+$/.test(text)) {
    if (unit === null) return refused('time.ambiguous', { readings: [`${text} phút`, `${text} giờ`] });
    const { value, found } = inMinutes(text, unit === 'hours' ? 60 : 1);
    return value === null ? { value, ...(found ? { found } : {}) } : inRange(value);
  }
  const match = spelled.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return refused('number.invalid', { quantity: 'time' });
  const [hours, minutes] = [inMinutes(match[1], 60), inMinutes(match[2], 1)];
  if (hours.value === null) return hours;
  return minutes.value === null ? minutes : inRange(hours.value + minutes.value);
}

/**
 * Time for one dossier, kept in whole minutes: "30", "30 phút", "1,5 giờ", "1 giờ 30 phút".
 *
 * Errors: a bare number under a heading that names neither minutes nor hours is asked about, never guessed; a fraction of a minute.
 */
export function minutes(column: ColumnFacts): CellParser<number> {
  const unit = unitOfHeading(cleanText(column.heading));
  return (cell) => {
    if (typeof cell === 'string') return fromText(cellText(cell, false), unit);
    return typeof cell === 'number' ? fromText(numberText(cell), unit) : refused('number.invalid', { quantity: 'time' });
  };
}
