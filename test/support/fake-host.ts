import type { Host } from '../../electron/host/host.ts';
import type { HostEvent } from '../../shared/contract/client.ts';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';

type Answer = (input: unknown) => Result<unknown, Problem> | Promise<Result<unknown, Problem>>;

/** A host that answers what the test says and remembers what it was asked: for tests of the shells, which must not care what a call does. */
export class FakeHost implements Host {
  readonly asked: { readonly name: unknown; readonly input: unknown }[] = [];
  readonly uploads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  readonly listeners = new Set<(event: HostEvent) => void>();
  closed = 0;
  readonly #answers: ReadonlyMap<string, Answer>;

  constructor(answers: Readonly<Record<string, Answer>> = {}) {
    this.#answers = new Map(Object.entries(answers));
  }

  async call(name: unknown, input: unknown): Promise<Result<unknown, Problem>> {
    this.asked.push({ name, input });
    const answer = typeof name === 'string' ? this.#answers.get(name) : undefined;
    return answer
      ? answer(input)
      : fail(problem('input.invalid', { kind: 'input', path: [] }, { reason: `no call named ${String(name)}` }));
  }
  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  addUpload(name: string, bytes: Uint8Array): string {
    this.uploads.push({ name, bytes });
    return `upload-${this.uploads.length}`;
  }
  async close(): Promise<void> {
    this.closed++;
  }
  tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** One person whose number must never reach anybody who was not let in. */
export const secretNumber = '001080012345';
export const peopleHost = (): FakeHost => new FakeHost({ people: () => ok([{ name: 'Nguyễn Văn A', idNumber: secretNumber }]) });
