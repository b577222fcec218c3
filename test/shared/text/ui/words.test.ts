import { expect, test } from 'vitest';
import { stepText } from '../../../../shared/text/ui/steps.ts';
import { uiWords } from '../../../../shared/text/ui/words.ts';

/** Every text with its key; a text with blanks is filled with marks, so that a forgotten blank shows. */
function texts(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]] as const;
    if (typeof value === 'function') {
      const blanks = Array.from({ length: value.length }, (_, i) => `«${i}»`);
      return [[here, String(value(...blanks))]] as const;
    }
    return typeof value === 'object' && value !== null ? texts(value, here) : [];
  });
}
const vi = new Map(texts(uiWords.vi));
const en = new Map(texts(uiWords.en));

test('both languages have the same keys, and no text is empty', () => {
  expect([...en.keys()]).toEqual([...vi.keys()]);
  for (const words of [vi, en]) for (const [key, text] of words) expect(text.trim(), key).not.toBe('');
});

test('both languages use the same blanks', () => {
  const blanks = (text: string | undefined) => new Set(text?.match(/«\d»/g) ?? []);
  for (const [key, text] of vi) {
    if (key === 'data.mappingTaken') continue; // its first blank chooses between two sentences
    expect(blanks(en.get(key)), key).toEqual(blanks(text));
  }
});

test('Vietnamese is composed, and nobody shouts', () => {
  for (const words of [vi, en]) {
    for (const [key, text] of words) {
      expect(text.normalize('NFC'), key).toBe(text);
      expect(text, key).not.toContain('!');
    }
  }
});

test('a step is said by name, with what it touched', () => {
  expect(stepText({ name: 'scenario.formUnit', detail: 'Xã A' }, uiWords.vi.steps)).toBe('Gộp đơn vị: Xã A');
  expect(stepText({ name: 'scenario.formUnit', detail: '' }, uiWords.en.steps)).toBe('Merge units');
  expect(stepText({ name: 'later.command', detail: 'x' }, uiWords.vi.steps)).toBe('later.command: x');
});
