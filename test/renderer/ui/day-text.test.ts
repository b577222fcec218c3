import { expect, test } from 'vitest';
import { parseDayText } from '../../../renderer/ui/day-text.ts';

test.each([
  ['1/7/2025', '2025-07-01'],
  ['01-07-2025', '2025-07-01'],
  [' 31.12.2025 ', '2025-12-31'],
  ['05/01/2026', '2026-01-05'], // the fifth of January, never the first of May
])('%s is %s', (text, day) => expect(parseDayText(text)).toBe(day));

test.each(['', '31/02/2025', '2025-07-01', '7/2025', '13/13/2025', 'hôm nay'])('%j is no day', (text) =>
  expect(parseDayText(text)).toBeNull(),
);
