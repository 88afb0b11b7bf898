import { wordsFor } from './said';

/** The dialog a ribbon button opens when it fails: what happened and what to do, by the problem its address names. */
const { what, todo } = wordsFor(window.location.search);
document.getElementById('what')!.textContent = what;
document.getElementById('todo')!.textContent = todo;
