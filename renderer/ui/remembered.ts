/** Small choices of the reader (language, colours, panels) that outlive a reload. A browser that refuses storage forgets them, no more. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`sapxep.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`sapxep.${key}`, value);
  } catch {
    // forgotten at the next start
  }
}
