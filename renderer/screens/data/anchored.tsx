import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFocusBack } from '../../ui/use-focus-back.ts';

interface AnchoredProps {
  readonly at: DOMRect;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small panel beside a place on the screen. The focus goes into it and comes back to where it was; Esc closes. */
export function Anchored({ at, label, onClose, children }: AnchoredProps) {
  useFocusBack();
  return (
    <Popover
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-start"
      trapFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <div className="sx-anchor" style={{ left: at.left, top: at.top, width: at.width, height: at.height }} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  );
}
