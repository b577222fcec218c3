import type { KeyboardEvent } from 'react';

/** Enter does the main thing of a form also on a list of choices, where browsers do nothing with it. */
export function submitOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
