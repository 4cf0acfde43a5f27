import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, Work, WorkerSetting } from '../messages';

/** The other thread, as a promise per piece of work. */
export class WorkbookThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private last = 0;
  private broken: Error | null = null;

  constructor(file: string, setting: WorkerSetting, hear: (event: FromWorker) => void) {
    this.worker = new Worker(file, { workerData: setting });
    this.worker.on('message', (event: FromWorker) => {
      if (event.kind === 'reply') this.settle(event.id)?.resolve(event.value);
      else if (event.kind === 'failed') this.settle(event.id)?.reject(new Error(event.message));
      else hear(event);
    });
    this.worker.on('error', (error) => {
      this.broken = error;
      for (const { reject } of this.waiting.values()) reject(error);
      hear({ kind: 'refused', sentence: error.message });
    });
  }

  ask(work: Work): Promise<unknown> {
    if (this.broken) return Promise.reject(this.broken);
    this.last += 1;
    const message: ToWorker = { id: this.last, work };
    return new Promise((resolve, reject) => {
      this.waiting.set(message.id, { resolve, reject });
      this.worker.postMessage(message);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(
    id: number,
  ): { resolve: (value: unknown) => void; reject: (error: Error) => void } | undefined {
    const one = this.waiting.get(id);
    this.waiting.delete(id);
    return one;
  }
}
