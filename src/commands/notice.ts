import { problemTexts } from '../hosts/texts';

/** The dialog a ribbon button opens when it fails: what happened and what to do, by the problem its address names. */
const asked = new URLSearchParams(window.location.search).get('problem') ?? '';
const { what, todo } = Object.hasOwn(problemTexts, asked) ? problemTexts[asked as keyof typeof problemTexts] : problemTexts.unknown;
document.getElementById('what')!.textContent = what;
document.getElementById('todo')!.textContent = `${todo}。`;
