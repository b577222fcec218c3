import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { correctedCells, type Draft } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { navigate } from '../../ui/route.ts';

/** Drops the draft, after saying what is lost. */
function Discard({ draft }: { readonly draft: Draft }) {
  const { words, formats } = useSpoken();
  const says = words.draft;
  const { discard } = useImporting();
  const [isOpen, setOpen] = useState(false);
  const warning = says.discardWarning(formats.integer(draft.files.length), formats.integer(correctedCells(draft)));
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus shadow="md" transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button size="xs" variant="default" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {says.discard}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="sx-small-form">
        <p>{warning}</p>
        <div className="sx-form-line">
          <Button size="xs" color="red" data-autofocus onClick={() => void discard()}>
            {says.discard}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen(false)}>
            {says.keep}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface DraftActionsProps {
  readonly draft: Draft;
  readonly reason: string | null; // why it cannot be taken
  readonly onTake: () => void;
}

/** Into the plan with it, or away with it. The main button can be reached also while it is blocked, and then says why. */
export function DraftActions({ draft, reason, onTake }: DraftActionsProps) {
  const { draft: says } = useSpoken().words;
  return (
    <>
      <button type="button" className="sx-link" onClick={() => navigate('data', 'sheets')}>
        {says.toSheets}
      </button>
      <Discard draft={draft} />
      <Button
        size="xs"
        autoFocus
        {...(reason === null ? {} : { 'aria-disabled': true, 'data-disabled': true })}
        aria-describedby="sx-draft-reason"
        title={reason ?? says.takeHint}
        onClick={onTake}
      >
        {says.take}
      </Button>
    </>
  );
}
