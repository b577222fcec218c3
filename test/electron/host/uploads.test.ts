import { expect, test } from 'vitest';
import { Uploads } from '../../../electron/host/uploads.ts';

function uploads(limits?: { files: number; bytes: number }) {
  let next = 0;
  return new Uploads(() => `u${++next}`, limits);
}

test('an upload is handed out once', () => {
  const waiting = uploads();
  const id = waiting.add('a.csv', new Uint8Array(3));
  expect(waiting.take(id)?.name).toBe('a.csv');
  expect(waiting.take(id)).toBeNull();
  expect(waiting.take('never')).toBeNull();
});

test('what nobody asks for is forgotten, oldest first, beyond a number and a size', () => {
  const few = uploads({ files: 2, bytes: 1000 });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => few.add(name, new Uint8Array(1)));
  expect([a, b, c].map((id) => few.take(id ?? '')?.name ?? null)).toEqual([null, 'b', 'c']);

  const small = uploads({ files: 100, bytes: 10 });
  const ids = ['a', 'b', 'c'].map((name) => small.add(name, new Uint8Array(5)));
  expect(ids.map((id) => small.take(id)?.name ?? null)).toEqual([null, 'b', 'c']);
});

test('what was handed out no longer takes room, and the newest always stays', () => {
  const waiting = uploads({ files: 100, bytes: 10 });
  const first = waiting.add('a', new Uint8Array(8));
  waiting.take(first);
  const second = waiting.add('b', new Uint8Array(8));
  expect(waiting.take(second)?.name).toBe('b');
  const large = waiting.add('large', new Uint8Array(50));
  expect(waiting.take(large)?.name).toBe('large');
});
