import { Button, Popover } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useCall } from '../../api/use-call.ts';
import { useWords } from '../../ui/language.tsx';
import { ProblemItems } from '../../ui/problem-items.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useEscape } from '../../ui/use-escape.ts';
import { ProfileItem } from './profile-item.tsx';

function Profiles({ onClose }: { readonly onClose: () => void }) {
  const says = useWords().draft.profile;
  const profiles = useCall('profile.list', {});
  const broken = useCall('profile.problems', {});
  useEscape(true, onClose);
  const refetch = useEffectEvent(() => void Promise.all([profiles.refetch(), broken.refetch()]));
  useEffect(() => refetch(), []); // people copy files into the folder of profiles
  const panel = useRef<HTMLElement>(null);
  return (
    <section ref={panel} className="sx-profiles" aria-label={says.list} tabIndex={-1} data-autofocus>
      <h3>{says.list}</h3>
      <ReadState read={profiles}>
        {(list) =>
          list.length === 0 ? (
            <>
              <p>{says.none}</p>
              <p className="sx-soft">{says.noneHint}</p>
            </>
          ) : (
            <>
              <p className="sx-soft">{says.listHint}</p>
              <ul>
                {list.map((profile) => (
                  <ProfileItem
                    key={profile.name}
                    profile={profile}
                    onRemoved={() => {
                      panel.current?.focus(); // what had the focus is gone
                      void profiles.refetch();
                    }}
                  />
                ))}
              </ul>
            </>
          )
        }
      </ReadState>
      {broken.data !== undefined && broken.data.length > 0 && (
        <ProblemItems problems={broken.data} label={says.list} placeOf={() => null} />
      )}
    </section>
  );
}

/** Opens the list of saved profiles. */
export function ProfilesButton() {
  const { draft } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="md"
      closeOnEscape={false} // Esc goes back one step at a time: see Profiles
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button size="xs" variant="default" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {draft.profile.list}…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Profiles onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
