import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventLines } from '../../../renderer/api/event-lines.ts';

const stream = ':\n\ndata: {"kind":"changed","seq":3}\n\nevent: locked\ndata: {}\n\n';
const messages = [
  { event: 'message', data: '{"kind":"changed","seq":3}' },
  { event: 'locked', data: '{}' },
];

test('messages come out whole however the stream was cut', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: stream.length })), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
      const read = createEventLines();
      expect(places.slice(1).flatMap((end, i) => read(stream.slice(places[i], end)))).toEqual(messages);
    }),
  );
});

test('half a message waits for the rest', () => {
  const read = createEventLines();
  expect(read('data: {"a"')).toEqual([]);
  expect(read(':1}\n\n')).toEqual([{ event: 'message', data: '{"a":1}' }]);
});
