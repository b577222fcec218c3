/** Long work that can be stopped by its id. Work that shares an id is stopped together. */
export class Jobs {
  readonly #running = new Map<AbortController, string>();

  async run<T>(jobId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#running.set(controller, jobId);
    try {
      return await work(controller.signal);
    } finally {
      this.#running.delete(controller);
    }
  }

  /** False when no such job runs. */
  cancel(jobId: string): boolean {
    const found = [...this.#running].filter(([, id]) => id === jobId);
    for (const [controller] of found) controller.abort();
    return found.length > 0;
  }

  cancelAll(): void {
    for (const controller of this.#running.keys()) controller.abort();
  }
}
