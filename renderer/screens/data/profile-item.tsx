import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { useTransport } from '../../api/transport-context.tsx';
import { useWords } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { useEscape } from '../../ui/use-escape.ts';

interface ProfileItemProps {
  readonly profile: CallOutput<'profile.list'>[number];
  readonly onRemoved: () => void;
}

/** A saved profile, and the way to remove it: what is lost is said first. */
export function ProfileItem({ profile, onRemoved }: ProfileItemProps) {
  const { draft, frame, terms } = useWords();
  const says = draft.profile;
  const { client } = useTransport();
  const notices = useNotices();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const headings = profile.headings.join(' · ');

  function keep(): void {
    setAsking(false);
    removeButton.current?.focus();
  }
  useEscape(isAsking, keep); // the panel stays
  async function remove(): Promise<void> {
    setBusy(true);
    const reply = await client.call('profile.remove', { name: profile.name }).catch(() => null);
    setBusy(false);
    if (reply === null) notices.failed(frame.lostTitle);
    else if (!reply.ok) notices.refused(reply.problems);
    else {
      notices.done(says.removed(profile.name));
      onRemoved();
    }
  }
  return (
    <li className="sx-profile">
      <div className="sx-result-head">
        <strong>{profile.name}</strong>
        <span className="sx-soft">{profile.kind === 'none' ? draft.kindNone : terms.importKinds[profile.kind]}</span>
        <button
          ref={removeButton}
          type="button"
          className="sx-link"
          aria-label={says.remove(profile.name)}
          aria-expanded={isAsking}
          onClick={() => setAsking(true)}
        >
          {says.removeShort}
        </button>
      </div>
      <p className="sx-profile-headings" title={headings}>
        {says.headings}: {headings}
      </p>
      {isAsking && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around a question
        <div className="sx-small-form" role="group" aria-label={says.remove(profile.name)}>
          <p>{says.removeWarning(profile.name)}</p>
          <div className="sx-form-line">
            <Button size="xs" color="red" autoFocus loading={isBusy} onClick={() => void remove()}>
              {says.removeNow}
            </Button>
            <Button size="xs" variant="default" onClick={keep}>
              {draft.keep}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
