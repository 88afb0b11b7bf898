import type { Line } from './remote';

/** A worker of the page's own files. */
export function openWorker(): Line {
  const worker = new Worker(/* webpackChunkName: "engine" */ new URL('./worker.ts', import.meta.url));
  return {
    postMessage: (asked) => { worker.postMessage(asked); },
    terminate: () => { worker.terminate(); },
    onAnswer: (listener) => { worker.addEventListener('message', ({ data }) => { listener(data); }); },
    onFailure: (listener) => { worker.addEventListener('error', ({ message }) => { listener(new Error(message)); }); },
  };
}
