import { expect, test } from 'vitest';
import { withRowsIn, withRowsOut, withRowsToggled } from '../../../renderer/screens/data/excluded-rows.ts';

test('rows go out once and in order, and come back; nothing is left behind when none is out', () => {
  const out = withRowsOut({ kind: 'units', excluded: [9] }, [12, 4, 9]);
  expect(out).toEqual({ kind: 'units', excluded: [4, 9, 12] });
  expect(withRowsIn(out, [9])).toEqual({ kind: 'units', excluded: [4, 12] });
  expect(withRowsIn(out, [4, 9, 12])).toEqual({ kind: 'units' });
  expect(withRowsIn({ kind: 'units' }, [3])).toEqual({ kind: 'units' });
});

test('Delete takes out what is still in, and takes back in only when all are out', () => {
  expect(withRowsToggled({}, [3, 4])).toEqual({ excluded: [3, 4] });
  expect(withRowsToggled({ excluded: [3] }, [3, 4])).toEqual({ excluded: [3, 4] });
  expect(withRowsToggled({ excluded: [3, 4, 7] }, [3, 4])).toEqual({ excluded: [7] });
});
