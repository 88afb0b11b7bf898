import { Answerer } from '../../../src/taskpane/engine/answer';
import { LocalEngine } from '../../../src/taskpane/engine/local';
import type { Answer, Asked } from '../../../src/taskpane/engine/protocol';
import type { Line } from '../../../src/taskpane/engine/remote';

/** A line to the answering side in this thread; everything is cloned on its way, as a worker would. */
export function directLine(asked: Asked[] = []): Line & { readonly ended: boolean; fail(why: Error): void } {
  const answerer = new Answerer(new LocalEngine());
  const answers: ((answer: Answer) => void)[] = [];
  const failures: ((why: Error) => void)[] = [];
  let ended = false;
  return {
    get ended() { return ended; },
    postMessage: (question) => {
      const sent = structuredClone(question);
      asked.push(sent);
      void answerer.answer(sent).then((answer) => { if (!ended) for (const listener of answers) listener(structuredClone(answer)); });
    },
    terminate: () => { ended = true; },
    onAnswer: (listener) => { answers.push(listener); },
    onFailure: (listener) => { failures.push(listener); },
    fail: (why) => { for (const listener of failures) listener(why); },
  };
}
