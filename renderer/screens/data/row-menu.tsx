import { Menu } from '@mantine/core';
import type { DraftTable } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { withRowsIn, withRowsOut } from './excluded-rows.ts';

interface RowMenuProps {
  readonly table: DraftTable;
  readonly rows: readonly number[]; // from top to bottom
  readonly at: DOMRect;
  readonly onClose: () => void;
}

/** What can be said of rows: that they are the headings, that they are no data, that they are after all. */
export function RowMenu({ table, rows, at, onClose }: RowMenuProps) {
  const { words, formats } = useSpoken();
  const { rowMenu: says } = words.draft;
  const { instruct } = useImporting();
  const { instructions } = table;
  useFocusBack();
  const [first = 1] = rows;
  const last = rows.at(-1) ?? first;
  const excluded = new Set(instructions.excluded);
  const out = rows.filter((row) => excluded.has(row));
  const inside = rows.filter((row) => !excluded.has(row));
  const top = instructions.header?.top ?? table.headerRows[0] ?? first;
  return (
    <Menu
      opened
      withInitialFocusPlaceholder={false}
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-start"
      trapFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <div className="sx-anchor" style={{ left: at.left, top: at.top, width: at.width, height: at.height }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{says.title(first === last ? String(first) : `${first}–${last}`)}</Menu.Label>
        <Menu.Item data-autofocus onClick={() => void instruct(table, { ...instructions, header: { top: first, bottom: last } })}>
          {says.isHeading}
        </Menu.Item>
        {last > top && (
          <Menu.Item onClick={() => void instruct(table, { ...instructions, header: { top, bottom: last } })}>{says.headingTo}</Menu.Item>
        )}
        {inside.length > 0 && (
          <Menu.Item
            rightSection={<span className="sx-soft">{says.hint}</span>}
            onClick={() => void instruct(table, withRowsOut(instructions, inside))}
          >
            {says.exclude(formats.integer(inside.length))}
          </Menu.Item>
        )}
        {out.length > 0 && (
          <Menu.Item onClick={() => void instruct(table, withRowsIn(instructions, out))}>
            {says.include(formats.integer(out.length))}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
