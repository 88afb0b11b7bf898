import { Answerer } from './answer';
import { LocalEngine } from './local';
import type { Asked } from './protocol';

/** The core in a thread of its own, so the pane answers the user whatever it computes. */
const answerer = new Answerer(new LocalEngine());
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  last = last.then(() => answerer.answer(data)).then((answer) => { self.postMessage(answer); });
});
