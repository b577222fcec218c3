import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanState } from '../../api/plan-context.tsx';
import { useTransport } from '../../api/transport-context.tsx';
import { useCall } from '../../api/use-call.ts';
import { useCommand } from '../../api/use-command.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate } from '../../ui/route.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import './files.css';

/** Opening and creating plans; the whole window when none is open. */
export function FilesScreen({ plan }: { readonly plan: PlanState | null }) {
  const { words, language, setLanguage, formats } = useSpoken();
  const { planFiles, frame } = words;
  const { client, hasDialogs } = useTransport();
  const queries = useQueryClient();
  const files = useCall('file.list', {});
  const open = useCommand('file.open');
  const create = useCommand('file.create');
  const [path, setPath] = useState('');
  const [name, setName] = useState('');

  async function shown(done: PlanState | null): Promise<void> {
    if (!done) return;
    await queries.resetQueries();
    navigate('overview');
  }
  const openPath = async (file: string): Promise<void> => shown(await open.run({ path: file }));
  const createAt = async (file: string): Promise<void> => shown(await create.run({ path: file }));
  async function choose(purpose: 'open-plan' | 'create-plan', then: (file: string) => Promise<void>): Promise<void> {
    const reply = await client.call('file.choose', { purpose });
    const file = reply.ok ? reply.value?.[0] : undefined;
    if (file !== undefined) await then(file);
  }

  const choice = (
    <ScreenFrame
      scrolls
      title={planFiles.title}
      state={plan === null ? planFiles.noneOpen : planFiles.open(plan.name)}
      actions={
        plan === null ? (
          <Button size="xs" variant="subtle" onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
            {frame.switchLanguage}
          </Button>
        ) : undefined
      }
    >
      <div className="sx-files">
        <section className="sx-card" aria-label={planFiles.recent}>
          <h2>{planFiles.recent}</h2>
          <ReadState read={files}>
            {(list) =>
              list.length === 0 ? (
                <p className="sx-files-note">{planFiles.noRecent}</p>
              ) : (
                <ul className="sx-files-list">
                  {list.map((file) => (
                    <li key={file.path}>
                      <button type="button" className="sx-files-item" onClick={() => void openPath(file.path)} disabled={open.busy}>
                        <Icon name="file" size={18} />
                        <span className="sx-files-name">
                          <strong>
                            {file.name}
                            {file.path === plan?.path && <em> ({planFiles.isOpen})</em>}
                          </strong>
                          <span>{file.path}</span>
                        </span>
                        <span className="sx-files-facts">
                          <span>{formats.moment(file.changedAt)}</span>
                          <span>{formats.bytes(file.bytes)}</span>
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              )
            }
          </ReadState>
          {hasDialogs ? (
            <Button size="xs" variant="default" onClick={() => void choose('open-plan', openPath)}>
              {planFiles.openOther}
            </Button>
          ) : (
            <form
              className="sx-form-line"
              onSubmit={(event) => {
                event.preventDefault();
                if (path.trim() !== '') void openPath(path.trim());
              }}
            >
              <TextInput
                size="xs"
                flex={1}
                label={planFiles.path}
                description={planFiles.pathHint}
                value={path}
                onChange={(event) => setPath(event.currentTarget.value)}
              />
              <Button size="xs" variant="default" type="submit" loading={open.busy} disabled={path.trim() === ''}>
                {planFiles.openIt}
              </Button>
            </form>
          )}
        </section>
        <section className="sx-card" aria-label={planFiles.createTitle}>
          <h2>{planFiles.createTitle}</h2>
          <p className="sx-files-note">{planFiles.createText}</p>
          {hasDialogs ? (
            <Button size="xs" onClick={() => void choose('create-plan', createAt)} loading={create.busy}>
              {planFiles.chooseWhere}
            </Button>
          ) : (
            <form
              className="sx-form-line"
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() !== '') void createAt(name.trim());
              }}
            >
              <TextInput
                size="xs"
                flex={1}
                label={planFiles.name}
                description={planFiles.nameHint}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button size="xs" type="submit" loading={create.busy} disabled={name.trim() === ''}>
                {planFiles.create}
              </Button>
            </form>
          )}
        </section>
      </div>
    </ScreenFrame>
  );
  if (plan !== null) return choice;
  return (
    <div className="sx-welcome">
      <div className="sx-files-welcome">
        <span className="sx-brand">{frame.product}</span>
        <span>{frame.tagline}</span>
      </div>
      {choice}
    </div>
  );
}
