import { describe, expect, test } from 'vitest';
import { importKinds } from '../../../../shared/model/records.ts';
import { kindSpecs } from '../../../../shared/staging/kinds/all-kinds.ts';
import { languages } from '../../../../shared/text/language.ts';
import { inputName } from '../../../../shared/text/ui/input-names.ts';

describe.each(languages)('names of inputs (%s)', (language) => {
  test.each(importKinds)('every input of %s has a name of its own', (kind) => {
    const inputs = Object.keys(kindSpecs[kind].inputs);
    const names = inputs.map((input) => inputName(kind, input, language));
    expect(inputs.filter((input, index) => names[index] === input)).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test('what nobody named stays readable, and inherited names are none', () => {
  expect(inputName('units', 'toString', 'vi')).toBe('toString');
  expect(inputName(null, 'male', 'en')).toBe('Male (marked x, or the year of birth)');
});
