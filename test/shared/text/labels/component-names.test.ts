import { expect, test } from 'vitest';
import type { ComponentId } from '../../../../shared/money/component.ts';
import { componentName } from '../../../../shared/text/labels/component-names.ts';

const every = {
  'early-time': true,
  'early-years': true,
  service: true,
  'severance-time': true,
  'severance-service': true,
  'job-search': true,
  'part-time-time': true,
  'part-time-service': true,
  'part-time-job-search': true,
} as const satisfies Readonly<Record<ComponentId, true>>;

test.each(Object.keys(every))('%s has words of its own in both languages', (id) => {
  expect(componentName(id, 'vi')).not.toBe(id);
  expect(componentName(id, 'en')).not.toBe(id);
  expect(componentName(id, 'vi')).not.toBe(componentName(id, 'en'));
});

test('an id without words is printed as it is', () => {
  expect(componentName('toString', 'vi')).toBe('toString');
});
