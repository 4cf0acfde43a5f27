import type { Answer } from '../services/bridge';

/**
 * `ui.alert` stops the script until the person has answered, so the thread that runs it sleeps on shared
 * memory: [0] = 1 when the answer is there, [1] = its length in bytes, then the answer as JSON.
 */
const header = 8;
const longest = 64 * 1024;

export function newAnswerBox(): SharedArrayBuffer {
  return new SharedArrayBuffer(header + longest);
}

/** The running script's side. */
export function waitForAnswer(box: SharedArrayBuffer, ask: () => void): Answer {
  const signal = new Int32Array(box, 0, 2);
  Atomics.store(signal, 0, 0);
  ask();
  Atomics.wait(signal, 0, 0);
  const bytes = new Uint8Array(box, header, Atomics.load(signal, 1));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes))) as Answer;
}

/** The other thread's side. A text that does not fit is cut rather than lost together with the button. */
export function giveAnswer(box: SharedArrayBuffer, answer: Answer): void {
  const text = answer.text.slice(0, longest / 8);
  const bytes = new TextEncoder().encode(JSON.stringify({ button: answer.button, text }));
  new Uint8Array(box, header).set(bytes);
  const signal = new Int32Array(box, 0, 2);
  Atomics.store(signal, 1, bytes.length);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
